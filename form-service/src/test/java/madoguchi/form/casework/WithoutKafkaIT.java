package madoguchi.form.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import madoguchi.embedded.EmbeddedServers;
import madoguchi.failure.CounterFailure;
import madoguchi.form.FormService;
import madoguchi.form.person.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Kafka does not answer: said at once, before a visitor types a PIN for nothing, and the conventional way stays open.
class WithoutKafkaIT {

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        service = FormService.builder()
                .run(
                        "--spring.datasource.url=" + EmbeddedServers.freshDatabase(),
                        "--delivery.bootstrap-servers=127.0.0.1:" + EmbeddedServers.freePort(),
                        "--town.directory=../town",
                        "--staff.announce-setup-code=false",
                        "--server.port=0");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void cardIsNotAskedForAndTypingGoesOn() {
        var visit = CounterVisit.sitsDown(
                service.getBean(CaseworkListener.class), service.getBean(TransactionTemplate.class), 1);
        service.getBean(OpenCase.class).open(visit.id());

        assertThatThrownBy(() -> service.getBean(AskForCard.class).ask(visit.id(), visit.counter(), Role.APPLICANT, CardManner.USUAL))
                .isInstanceOfSatisfying(CounterFailure.class, failure -> {
                    assertThat(failure.error()).isEqualTo(CardError.NO_CONNECTION);
                    assertThat(failure.error().remedy()).contains("手入力");
                });
        assertThat(requests()).isZero();

        service.getBean(AssignPerson.class).assign(visit.id(), Role.APPLICANT, PersonFixture.typed("例示 花子", "19700101"));
        assertThat(service.getBean(Cases.class).snapshot(visit.id()).people()).containsKey(Role.APPLICANT);
    }

    private static long requests() {
        return service.getBean(JdbcClient.class)
                .sql("select count(*) from card_request")
                .query(Long.class)
                .single();
    }
}
