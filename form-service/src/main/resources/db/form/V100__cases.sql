-- What the desk needs to know of visits, as heard from ticket-service.
create table known_visit (
    visit  uuid primary key,
    number integer not null,
    open   boolean not null default true
);

-- Which visit sits at which counter now. The time is the event's: a replayed older start never takes the counter back.
create table counter_serving (
    counter integer primary key,
    visit   uuid not null references known_visit,
    leg     uuid not null,
    since   timestamptz not null
);

-- A case (案件). The row is locked by every change; version grows with every change.
create table case_file (
    id         uuid primary key,
    version    bigint not null,
    -- the version in which the present decision was made
    decided_in bigint not null default 0,
    opened_at  timestamptz not null
);

create table case_visit (
    visit     uuid primary key references known_visit,
    case_id   uuid not null references case_file,
    linked_at timestamptz not null
);

-- Text columns hold names to the code point. A protected person's address has no column to lie in: see the check.
create table case_person (
    id           uuid primary key,
    case_id      uuid not null references case_file,
    name         text not null,
    common_name  text,
    kana         text,
    birth_date   char(8) not null,
    sex          text not null,
    address_kind text not null check (address_kind in ('REGISTERED', 'WITHHELD', 'UNKNOWN')),
    address      text,
    phone        text,
    source       text not null,
    resident     text,
    check ((address_kind = 'REGISTERED') = (address is not null)),
    check (address_kind <> 'WITHHELD' or phone is null)
);

create index case_person_of_case on case_person (case_id);

-- Who holds a role, and in which version of the case that was last changed.
create table case_role (
    case_id    uuid not null references case_file,
    role       text not null,
    person     uuid references case_person,
    changed_in bigint not null,
    primary key (case_id, role)
);

create table case_fact (
    case_id    uuid not null references case_file,
    code       text not null,
    value      text not null,
    changed_in bigint not null,
    primary key (case_id, code)
);

create table case_decision (
    case_id    uuid not null references case_file,
    position   integer not null,
    procedure  text not null,
    department text not null,
    primary key (case_id, position),
    unique (case_id, procedure)
);
