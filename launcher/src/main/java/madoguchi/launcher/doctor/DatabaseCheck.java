package madoguchi.launcher.doctor;

import java.util.List;

/// The server answers, keeps what it has said is kept, and has room for whoever comes.
record DatabaseCheck(Patient patient) implements Check {

    private static final String QUERY = """
            select current_setting('server_version')
            union all select pg_size_pretty(pg_database_size(current_database()))
            union all select concat_ws(',', current_setting('fsync'), current_setting('synchronous_commit'),
                current_setting('full_page_writes'))
            union all select (select count(*) from pg_stat_activity where backend_type = 'client backend')::text
            union all select current_setting('max_connections')
            """;

    @Override
    public String subject() {
        return "データベース";
    }

    @Override
    public Finding look() {
        return patient.ask(QUERY, DatabaseCheck::finding);
    }

    static Finding finding(List<String> said) {
        if (said.get(2).contains("off")) {
            return new Finding.Unwell(
                    DoctorError.UNSAFE_DATABASE, "fsync, synchronous_commit, full_page_writes: " + said.get(2));
        }
        var connections = Integer.parseInt(said.get(3));
        var most = Integer.parseInt(said.get(4));
        if (connections * 10 > most * 9) {
            return new Finding.Unwell(DoctorError.MANY_CONNECTIONS, connections + "/" + most);
        }
        return new Finding.Well("PostgreSQL %s、%s、接続 %d/%d".formatted(said.get(0), said.get(1), connections, most));
    }
}
