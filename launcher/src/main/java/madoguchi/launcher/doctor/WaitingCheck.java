package madoguchi.launcher.doctor;

/// What waits in a table, for a person or for Kafka. Only how much: never what.
record WaitingCheck(Patient patient, String subject, String query, DoctorError otherwise) implements Check {

    static WaitingCheck parked(Patient patient) {
        return new WaitingCheck(patient, "止まっている番号", """
                select count(*) from (select key from form.parked_key where waits_until is null
                union all select key from ticket.parked_key where waits_until is null) held
                """, DoctorError.PARKED);
    }

    /// What has just been said is on its way.
    static WaitingCheck unsent(Patient patient) {
        return new WaitingCheck(patient, "送信待ち", """
                select count(*) from (
                select occurred_at from form.outbox join form.event using (event_id)
                union all select occurred_at from ticket.outbox join ticket.event using (event_id)) due
                where occurred_at < now() - interval '1 minute'
                """, DoctorError.UNSENT);
    }

    @Override
    public Finding look() {
        return patient.ask(query, texts -> texts.getFirst().equals("0")
                ? new Finding.Well("ありません")
                : new Finding.Unwell(otherwise, texts.getFirst() + " 件"));
    }
}
