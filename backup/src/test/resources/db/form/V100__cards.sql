-- Named so that the alphabet has them in the wrong order.
create table z_visit (id uuid primary key, papers integer not null, note text);
create table a_paper (visit uuid not null references z_visit, page integer not null, primary key (visit, page));
create table card_request (id integer primary key, private_key text, state text not null, reason text,
    sealed text,
    check ((state in ('OPEN', 'READ')) = (private_key is not null)),
    check ((state = 'READ') = (sealed is not null)));
create table visitor_screen (id integer primary key, words text);
