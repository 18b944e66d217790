-- What this service has said. The record: Kafka is refilled from here.
create table event (
    position    bigint generated always as identity primary key,
    event_id    uuid        not null unique,
    topic       text        not null,
    key         text        not null,
    type        text        not null,
    source      text        not null,
    occurred_at timestamptz not null,
    body        json        not null
);

create index event_by_topic on event (topic, position);

create function event_is_never_updated() returns trigger language plpgsql as
$$
begin
    raise exception 'an event is a fact: it is never updated';
end
$$;

create trigger event_is_never_updated
    before update on event
    for each row execute function event_is_never_updated();

-- What Kafka has not acknowledged yet.
create table outbox (
    event_id uuid primary key references event (event_id) on delete cascade
);

-- The topics this service writes, as Kafka knew them when it last wrote. Another id is another topic of the same name:
-- its disk was wiped, and everything is sent again.
create table sent_topic (
    topic    text primary key,
    topic_id text not null
);

-- What this service has heard and acted on, once. Kept, so that figures need no other service's table.
create table inbox (
    event_id    uuid primary key,
    topic       text        not null,
    key         text        not null,
    type        text        not null,
    source      text        not null,
    occurred_at timestamptz not null,
    body        json        not null,
    received_at timestamptz not null,
    handled_at  timestamptz not null
);

create index inbox_by_key on inbox (key);

-- How far this service has read, written in the transaction of what it read.
create table read_position (
    topic       text   not null,
    partition   int    not null,
    topic_id    text   not null,
    next_offset bigint not null,
    primary key (topic, partition)
);

-- Visits that wait. Until waits_until (if set) for an event of another topic that must come first; else for a person.
create table parked_key (
    key         text primary key,
    since       timestamptz not null,
    reason      text        not null,
    waits_until timestamptz
);

-- Their records as they came, in the order in which they came: bytes, whatever is in them.
create table parked (
    position      bigint generated always as identity primary key,
    key           text        not null references parked_key (key),
    event_id      uuid unique,
    topic         text        not null,
    partition     int         not null,
    record_offset bigint      not null,
    record_key    text,
    headers       json        not null,
    value         bytea,
    received_at   timestamptz not null
);

create index parked_by_key on parked (key, position);
