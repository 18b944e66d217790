package madoguchi.embedded;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import madoguchi.event.CounterId;
import madoguchi.event.Topics;
import madoguchi.identity.IdentityName;
import madoguchi.identity.authority.Issued.How;
import madoguchi.identity.authority.TownCertificates;
import madoguchi.identity.authority.Wanted;
import madoguchi.wire.AccessError;
import madoguchi.wire.KafkaAccess;
import madoguchi.wire.TopicAccess;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everybody tries everything on a broker with certificates.
class BrokerAccessIT {

    /// C create, W write, R read, D see that it is there, A alter its settings, X delete.
    private static final String ALLOWED =
            """
            | topic | form-service | ticket-service | counter-1 | counter-2 | staff-door | public-door | postgres |
            | form | CWD | RD | - | - | - | - | - |
            | form.cards | CWD | - | RD | RD | - | - | - |
            | ticket | RD | CWD | - | - | - | - | - |
            | agent.1 | CRD | - | WD | - | - | - | - |
            | agent.2 | CRD | - | - | WD | - | - | - |
            | health.form-service | CWRD | RD | - | - | - | - | - |
            | health.ticket-service | RD | CWRD | - | - | - | - | - |
            | health.counter-1 | CRD | RD | WD | - | - | - | - |
            | health.counter-2 | CRD | RD | - | WD | - | - | - |
            | anything-else | - | - | - | - | - | - | - |
            """;

    private static final Topics TOWN = new Topics("999999");
    /// On the same cluster, of the same authority.
    private static final Topics OTHER_TOWN = new Topics("888888");
    private static final List<CounterId> COUNTERS = List.of(new CounterId(1), new CounterId(2));
    private static final IdentityName AGENT = IdentityName.agent(new CounterId(1));
    private static final IdentityName EXPIRED = IdentityName.agent(new CounterId(9));
    private static final IdentityName STOLEN = IdentityName.agent(new CounterId(8));
    private static final int PORT = EmbeddedServers.freePort();
    private static final int CONTROLLER_PORT = EmbeddedServers.freePort();

    @TempDir
    private static Path folder;

    private static EmbeddedKafka broker;
    private static TownCertificates certificates;
    private static TownCertificates othersCertificates;

    @BeforeAll
    static void start() throws Exception {
        certificates = new TownCertificates(folder.resolve("certificates"), Clock.systemUTC());
        var past = Clock.offset(Clock.systemUTC(), Duration.ofDays(-900));
        new TownCertificates(folder.resolve("certificates"), past).make("999999", List.of(Wanted.client(EXPIRED)));
        certificates.make("999999", Wanted.ofTown("staff.test", "public.test", List.of(), COUNTERS));
        othersCertificates = ofOtherTown();
        // On all addresses, to be asked for under a name that the certificate is not for.
        var address = new BrokerAddress("0.0.0.0", "localhost", PORT, CONTROLLER_PORT);
        broker = EmbeddedKafka.start(folder.resolve("kafka"), address, security(COUNTERS));
        makeTopics();
    }

    private static BrokerSecurity security(List<CounterId> counters) {
        return new BrokerSecurity(
                certificates.folderOf(IdentityName.KAFKA).path(),
                List.of(new TopicAccess(TOWN, counters), new TopicAccess(OTHER_TOWN, counters)));
    }

    private static TownCertificates ofOtherTown() throws IOException {
        var town = folder.resolve("other town");
        var place = Files.createDirectories(town.resolve("authority"));
        for (var file : List.of("ca.pem", "ca-key.pem")) {
            Files.copy(folder.resolve("certificates/authority").resolve(file), place.resolve(file), COPY_ATTRIBUTES);
        }
        var made = new TownCertificates(town, Clock.systemUTC());
        made.make(OTHER_TOWN.town(), Wanted.ofTown("staff.test", "public.test", List.of(), COUNTERS));
        return made;
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @Test
    void everybodyMayDoWhatTheTableSaysAndNothingElse() {
        var rows = rows();
        var identities = rows.getFirst().subList(1, rows.getFirst().size());
        var tried = new ArrayList<List<String>>();
        rows.stream().skip(1).forEach(row -> tried.add(new ArrayList<>(List.of(row.getFirst()))));
        for (var identity : identities) {
            try (var trial = new Trial(access(new IdentityName(identity)))) {
                tried.forEach(row -> row.add(trial.tried("999999." + row.getFirst())));
            }
        }

        assertThat(tried).isEqualTo(rows.subList(1, rows.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"form-service", "ticket-service", "counter-1"})
    void everybodyMayDoInTheOwnTownWhatNobodyOfTheOtherMay(String identity) {
        var column = rows().getFirst().indexOf(identity);
        var own = rows().stream().skip(1).filter(row -> !row.get(column).equals("-")).toList();
        try (var here = new Trial(access(new IdentityName(identity)));
                var there = new Trial(access(othersCertificates, new IdentityName(identity)))) {
            for (var row : own) {
                assertThat(there.tried("888888." + row.getFirst())).isEqualTo(row.get(column));
                assertThat(there.tried("999999." + row.getFirst())).isEqualTo("-");
                assertThat(here.tried("888888." + row.getFirst())).isEqualTo("-");
            }
        }
    }

    @Test
    void brokerAndAdministratorOfTheOtherTownAreNobodyHere() {
        for (var identity : List.of(IdentityName.KAFKA, IdentityName.ADMINISTRATOR)) {
            try (var trial = new Trial(access(othersCertificates, identity))) {
                assertThat(trial.tried(TOWN.form())).isEqualTo("-");
                assertThat(trial.tried(OTHER_TOWN.form())).isEqualTo("-");
                assertThat(Trial.allowed(() -> trial.admin().deleteAcls(List.of(AclBindingFilter.ANY)).all().get()))
                        .isFalse();
            }
        }
    }

    @Test
    void givingTheRightsOfOneTownLeavesThoseOfTheOther() throws Exception {
        try (var admin = Admin.create(access(IdentityName.ADMINISTRATOR))) {
            var before = Set.copyOf(admin.describeAcls(AclBindingFilter.ANY).values().get());
            try {
                new TopicAccess(TOWN, List.of()).apply(admin);

                assertThat(admin.describeAcls(AclBindingFilter.ANY).values().get())
                        .filteredOn(binding -> binding.pattern().name().startsWith("888888."))
                        .hasSameSizeAs(new TopicAccess(OTHER_TOWN, COUNTERS).rights());
                try (var stays = new Trial(access(othersCertificates, AGENT))) {
                    assertThat(stays.tried(OTHER_TOWN.agent(new CounterId(1)))).isEqualTo("WD");
                }
            } finally {
                new TopicAccess(TOWN, COUNTERS).apply(admin);
            }
            assertThat(Set.copyOf(admin.describeAcls(AclBindingFilter.ANY).values().get())).isEqualTo(before);
        }
    }

    @Test
    void nobodySeesOrChangesRightsOrTheBrokersSettings() {
        for (var identity : List.of(IdentityName.FORM_SERVICE, AGENT, IdentityName.PUBLIC_DOOR)) {
            try (var trial = new Trial(access(identity))) {
                var admin = trial.admin();
                assertThat(Trial.allowed(() -> admin.describeAcls(AclBindingFilter.ANY).values().get()))
                        .isFalse();
                var right = new AclBinding(
                        new ResourcePattern(ResourceType.TOPIC, TOWN.form(), PatternType.LITERAL),
                        new AccessControlEntry(TopicAccess.principal("999999", identity), "*", AclOperation.ALL, AclPermissionType.ALLOW));
                assertThat(Trial.allowed(() -> admin.createAcls(List.of(right)).all().get())).isFalse();
                assertThat(Trial.allowed(() -> admin.deleteAcls(List.of(AclBindingFilter.ANY)).all().get()))
                        .isFalse();
                assertThat(Trial.allowed(() -> admin.describeUserScramCredentials().all().get())).isFalse();
            }
        }
    }

    @Test
    void topicsThatMayNotBeReadAreNotEvenListed() throws Exception {
        try (var admin = Admin.create(access(AGENT))) {
            assertThat(admin.listTopics().names().get())
                    .containsExactlyInAnyOrder("999999.form.cards", "999999.agent.1", "999999.health.counter-1");
        }
        try (var admin = Admin.create(access(IdentityName.PUBLIC_DOOR))) {
            assertThat(admin.listTopics().names().get()).isEmpty();
        }
    }

    @Test
    void noGroupMayBeJoined() {
        var access = new HashMap<>(access(IdentityName.FORM_SERVICE));
        access.put("group.id", "form-service");
        try (var consumer = new KafkaConsumer<>(access, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOWN.ticket()));
            assertThat(Trial.allowed(() -> consumer.poll(Duration.ofSeconds(10)))).isFalse();
        }
    }

    /// As services and agents do it: acknowledged by all, once.
    @Test
    void rightToWriteIsEnoughForAProducerThatRepeatsNothing() throws Exception {
        var access = new HashMap<>(access(AGENT));
        access.putAll(Map.of("acks", "all", "enable.idempotence", true));
        try (var producer = new KafkaProducer<>(access, new StringSerializer(), new StringSerializer())) {
            assertThat(producer.send(new ProducerRecord<>(TOWN.agent(new CounterId(1)), "word")).get().hasOffset())
                    .isTrue();
        }
    }

    @Test
    void rightsOfACounterThatIsGoneAreTakenAwayAndOthersStay() throws Exception {
        try (var admin = Admin.create(access(IdentityName.ADMINISTRATOR))) {
            new TopicAccess(TOWN, List.of(new CounterId(1))).apply(admin);
            try (var gone = new Trial(access(IdentityName.agent(new CounterId(2))));
                    var stays = new Trial(access(AGENT))) {
                assertThat(gone.tried(TOWN.agent(new CounterId(2)))).isEqualTo("-");
                assertThat(gone.tried(TOWN.cards())).isEqualTo("-");
                assertThat(stays.tried(TOWN.agent(new CounterId(1)))).isEqualTo("WD");
            } finally {
                new TopicAccess(TOWN, COUNTERS).apply(admin);
            }
            new TopicAccess(TOWN, COUNTERS).apply(admin);
            assertThat(admin.describeAcls(AclBindingFilter.ANY).values().get())
                    .filteredOn(binding -> TOWN.include(binding.pattern().name()))
                    .hasSameSizeAs(new TopicAccess(TOWN, COUNTERS).rights());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void whoShowsNoGoodCertificateIsRefusedByBrokerAndController(int listener) throws Exception {
        var other = new TownCertificates(folder.resolve("other-" + listener), Clock.systemUTC());
        other.make("999999", List.of(Wanted.client(IdentityName.ADMINISTRATOR)));
        var town = certificates.folderOf(AGENT);
        var othersFolder = other.folderOf(IdentityName.ADMINISTRATOR);
        var authority = folder.resolve("other-" + listener).resolve("authority");

        assertRefused(listener, shown(town.authorityFile(), null, null));
        assertRefused(listener, shown(town.authorityFile(), othersFolder.certificateFile(), othersFolder.keyFile()));
        assertRefused(
                listener, shown(town.authorityFile(), authority.resolve("ca.pem"), authority.resolve("ca-key.pem")));
        var expired = certificates.folderOf(EXPIRED);
        assertRefused(listener, shown(town.authorityFile(), expired.certificateFile(), expired.keyFile()));
        // The same way with a good one: the broker answers, and the controller knows who asks, and refuses.
        assertThat(reached(listener, shown(town.authorityFile(), town.certificateFile(), town.keyFile())))
                .satisfiesAnyOf(
                        none -> assertThat(listener == 0 && none == null).isTrue(),
                        refusal -> assertThat(refusal).isInstanceOf(ClusterAuthorizationException.class));
    }

    /// Of a stolen PC: whoever has the key also has what was renewed for it, and perhaps an open connection.
    @Test
    void revokedKeyIsRefusedAtOnceAndItsReplacementIsNot() throws Exception {
        certificates.make("999999", List.of(Wanted.client(STOLEN)));
        var stolen = access(STOLEN);
        certificates.renew(List.of(Wanted.client(STOLEN)));
        var renewed = access(STOLEN);
        try (var open = Admin.create(impatient(renewed))) {
            open.describeCluster().clusterId().get();

            assertThat(certificates.revoke(STOLEN)).hasValueSatisfying(made -> assertThat(made.how())
                    .isEqualTo(How.REPLACED));

            assertThatThrownBy(() -> open.describeCluster().clusterId().get()).hasCauseInstanceOf(SslAuthenticationException.class);
        }
        for (var listener : List.of(0, 1)) {
            assertRefused(listener, new HashMap<>(stolen));
            assertRefused(listener, new HashMap<>(renewed));
        }
        assertThat(reached(access(STOLEN))).isNull();
        assertThat(reached(access(AGENT))).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void plainClientGetsNoAnswer(int listener) {
        assertThat(reached(listener, new HashMap<>())).isInstanceOf(TimeoutException.class);
    }

    @Test
    void controllerDoesNoMoreForAnAgentThanTheBroker() {
        var access = onListener(1, new HashMap<>(access(AGENT)));
        try (var admin = Admin.create(access)) {
            assertThat(Trial.allowed(() -> admin.describeAcls(AclBindingFilter.ANY).values().get()))
                    .isFalse();
            assertThat(Trial.allowed(() -> admin.describeMetadataQuorum().quorumInfo().get())).isFalse();
        }
    }

    @Test
    void controllerIsNotReachedFromOutside() {
        assertThatThrownBy(() -> new Socket("127.0.0.2", CONTROLLER_PORT).close())
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void clientDoesNotBelieveABrokerUnderAnotherName() {
        var access = new HashMap<>(access(AGENT));
        access.put("bootstrap.servers", "127.0.0.2:" + PORT);

        assertThat(reached(access)).isInstanceOf(SslAuthenticationException.class);
        assertThat(AccessError.of(new ExecutionException(reached(access))))
                .hasValueSatisfying(failure -> assertThat(failure).hasMessage("ID-301 NOT_BELIEVED at Kafka"));
    }

    @Test
    void certificateOfAnotherProcessIsNotEvenShown() {
        var folderOfAgent = certificates.folderOf(AGENT).path();

        assertThatThrownBy(() -> KafkaAccess.of(
                        broker.bootstrapServers(), folderOfAgent, IdentityName.FORM_SERVICE, Clock.systemUTC()))
                .hasMessageStartingWith("ID-108 OTHER_NAME");
        assertThatThrownBy(() -> EmbeddedKafka.start(
                        folder.resolve("second"),
                        BrokerAddress.loopback(EmbeddedServers.freePort(), EmbeddedServers.freePort()),
                        new BrokerSecurity(folderOfAgent, new TopicAccess(TOWN, COUNTERS))))
                .hasMessageStartingWith("ID-108 OTHER_NAME");
    }

    private static void makeTopics() throws Exception {
        try (var admin = Admin.create(access(IdentityName.ADMINISTRATOR));
                var producer = new KafkaProducer<>(
                        access(IdentityName.ADMINISTRATOR), new StringSerializer(), new StringSerializer())) {
            var names = rows().stream()
                    .skip(1)
                    .flatMap(row -> Stream.of("999999." + row.getFirst(), "888888." + row.getFirst()))
                    .toList();
            admin.createTopics(names.stream().map(name -> new NewTopic(name, 1, (short) 1)).toList()).all().get();
            for (var name : names) {
                producer.send(new ProducerRecord<>(name, "word")).get();
            }
        }
    }

    private static List<List<String>> rows() {
        return ALLOWED.lines()
                .map(line -> Stream.of(line.split("\\|"))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .toList();
    }

    private static Map<String, Object> access(IdentityName identity) {
        return access(certificates, identity);
    }

    private static Map<String, Object> access(TownCertificates town, IdentityName identity) {
        return KafkaAccess.of(
                        broker.bootstrapServers(), town.folderOf(identity).path(), identity, Clock.systemUTC())
                .properties();
    }

    /// As somebody would who does not use our own way, which looks at the certificate first.
    private static Map<String, Object> shown(
            Path authority, @Nullable Path certificate, @Nullable Path key)
            throws Exception {
        var access = new HashMap<String, Object>();
        access.put("security.protocol", "SSL");
        access.put("ssl.truststore.type", "PEM");
        access.put("ssl.truststore.certificates", Files.readString(authority));
        if (certificate != null && key != null) {
            access.put("ssl.keystore.type", "PEM");
            access.put("ssl.keystore.certificate.chain", Files.readString(certificate));
            access.put("ssl.keystore.key", Files.readString(key));
        }
        return access;
    }

    private static void assertRefused(int listener, Map<String, Object> access) {
        assertThat(reached(listener, access)).isInstanceOf(SslAuthenticationException.class);
    }

    private static @Nullable Throwable reached(int listener, Map<String, Object> access) {
        return reached(onListener(listener, access));
    }

    private static Map<String, Object> onListener(int listener, Map<String, Object> access) {
        access.remove("bootstrap.servers");
        access.put(
                listener == 0 ? "bootstrap.servers" : "bootstrap.controllers",
                "127.0.0.1:" + (listener == 0 ? PORT : CONTROLLER_PORT));
        return access;
    }

    /// @return what kept it from being reached
    private static @Nullable Throwable reached(Map<String, Object> access) {
        try (var admin = Admin.create(impatient(access))) {
            admin.describeCluster().clusterId().get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> impatient(Map<String, Object> access) {
        var impatient = new HashMap<>(access);
        impatient.put("default.api.timeout.ms", 3_000);
        impatient.put("request.timeout.ms", 3_000);
        return impatient;
    }
}
