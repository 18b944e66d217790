package madoguchi.launcher.doctor;

/// Each service enters its own schema and not the other's.
record RolesCheck(Patient patient) implements Check {

    private static final String AS_MEANT = "true,false,false,true";

    private static final String QUERY = """
            select concat_ws(',',
                has_schema_privilege(form.oid, 'form', 'usage'), has_schema_privilege(form.oid, 'ticket', 'usage'),
                has_schema_privilege(ticket.oid, 'form', 'usage'), has_schema_privilege(ticket.oid, 'ticket', 'usage'))
            from pg_roles form, pg_roles ticket
            where form.rolname = 'form_service' and ticket.rolname = 'ticket_service'
            """;

    @Override
    public String subject() {
        return "データベースの権限";
    }

    /// PostgreSQL says `t` and `f`.
    @Override
    public Finding look() {
        return patient.ask(QUERY, texts -> !texts.isEmpty() && said(texts.getFirst()).equals(AS_MEANT)
                ? new Finding.Well("サービスごとに分かれています")
                : new Finding.Unwell(DoctorError.WRONG_RIGHTS, "form_service, ticket_service"));
    }

    private static String said(String text) {
        return text.replaceAll("\\bt\\b", "true").replaceAll("\\bf\\b", "false");
    }
}
