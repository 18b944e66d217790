-- Accounts of staff. The only tables that both services use; always written with their schema.
create table staff.account (
    id            uuid primary key,
    login_name    text not null unique check (login_name ~ '^[a-z0-9][a-z0-9._-]{2,39}$'),
    display_name  text not null check (display_name <> ''),
    password_hash text not null,
    must_change   boolean not null,
    active        boolean not null default true,
    wrong_tries   integer not null default 0,
    waits_until   timestamptz,
    version       bigint not null default 0,
    created_at    timestamptz not null
);

create table staff.account_role (
    account uuid not null references staff.account,
    role    text not null check (role in ('CLERK', 'SUPERVISOR', 'ADMINISTRATOR')),
    primary key (account, role)
);

-- As Spring Session lays it out.
create table staff.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval integer not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);

create index session_by_expiry on staff.session (expiry_time);
create index session_by_principal on staff.session (principal_name);

create table staff.session_attributes (
    session_primary_id char(36) not null references staff.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
