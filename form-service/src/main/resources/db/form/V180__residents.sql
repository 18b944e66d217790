-- Resident records (住民記録), replaced whole by each import. Text is as registered; *_key is for searching only.
-- What must not be shown is not stored: a protected person's address, and that of everybody they live with.
create table resident (
    id              text primary key,
    household       text    not null,
    -- the line in the file: a household reads in the order of the town's own system
    line            bigint  not null,
    relationship    text    not null,
    name            text    not null,
    name_key        text    not null,
    kana            text,
    kana_key        text    not null,
    common_name     text,
    common_name_key text    not null,
    common_kana     text,
    common_kana_key text    not null,
    birth_date      text    not null,
    sex             text    not null,
    nationality     text    not null,
    withheld        boolean not null,
    address         text,
    died_on         date,
    constraint withheld_address_is_not_stored check (withheld = (address is null))
);
create index resident_household on resident (household);
create index resident_birth_date on resident (birth_date);

-- A checked file, waiting for an administrator to confirm it.
create table resident_candidate (like resident including all);

create table resident_import (
    id          uuid primary key,
    checked_at  timestamptz not null,
    -- null: not confirmed yet; there is never more than one of these
    imported_at timestamptz,
    total       integer not null,
    added       integer not null,
    changed     integer not null,
    removed     integer not null
);
create unique index resident_import_pending on resident_import ((true)) where imported_at is null;
