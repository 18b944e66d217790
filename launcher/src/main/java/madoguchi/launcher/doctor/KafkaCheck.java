package madoguchi.launcher.doctor;

import java.util.HashMap;
import java.util.concurrent.ExecutionException;
import madoguchi.event.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/// The broker answers, and the town's own topics are there.
record KafkaCheck(Patient patient, String townCode) implements Check {

    @Override
    public String subject() {
        return "連携基盤(Kafka)";
    }

    @Override
    public Finding look() throws InterruptedException {
        return patient.broker().isPresent() ? look(patient.broker().get()) : Patient.RESTS;
    }

    private Finding look(String broker) throws InterruptedException {
        var settings = new HashMap<>(patient.access(broker).properties());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 3000);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 4000);
        try (var admin = Admin.create(settings)) {
            var nodes = admin.describeCluster().nodes().get();
            var topics = new Topics(townCode);
            var names = admin.listTopics().names().get();
            if (!names.contains(topics.form()) || !names.contains(topics.ticket())) {
                return new Finding.Unwell(DoctorError.NO_TOPICS, townCode);
            }
            return new Finding.Well("%s %d台".formatted(broker, nodes.size()));
        } catch (ExecutionException e) {
            return new Finding.Unwell(DoctorError.KAFKA_AWAY, broker);
        }
    }
}
