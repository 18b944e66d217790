-- One number for the whole visit. The history of every move is in table event; these rows are how things stand.

-- One series for the whole town and business day. The locked row makes issuing serial: no number twice, no gap.
create table number_series (
    day  date primary key,
    last integer not null check (last between 0 and 9999)
);

create table visit (
    id         uuid primary key,
    day        date        not null,
    number     integer     not null check (number between 1 and 9999),
    arrived_at timestamptz not null,
    purpose    text        not null,
    building   text        not null,
    channel    text        not null check (channel in ('KIOSK', 'CLERK')),
    assistance boolean     not null,
    ending     text check (ending in ('COMPLETED', 'WITHDRAWN')),
    unique (day, number)
);

create table leg (
    id           uuid primary key,
    sequence     bigint generated always as identity unique,
    visit        uuid        not null references visit,
    department   text        not null,
    state        text        not null
        check (state in ('WAITING', 'CALLED', 'SERVING', 'ABSENT', 'FINISHED', 'WITHDRAWN')),
    queued_at    timestamptz not null,
    since        timestamptz not null,
    version      integer     not null,
    counter      integer,
    calls        integer,
    -- The place of the last call among all announcements of the town.
    announcement bigint,
    check ((counter is not null) = (state in ('CALLED', 'SERVING', 'ABSENT', 'FINISHED'))),
    check ((calls is not null) = (state = 'CALLED')),
    check (state <> 'CALLED' or announcement is not null)
);

-- A family is never called by two counters at once.
create unique index one_counter_per_visit on leg (visit) where state in ('CALLED', 'SERVING');
-- A counter has one number at a time.
create unique index one_visit_per_counter on leg (counter) where state in ('CALLED', 'SERVING');
-- A department has one leg of a visit, unless that was withdrawn.
create unique index one_leg_per_department on leg (visit, department) where state <> 'WITHDRAWN';
create index leg_waiting on leg (department, sequence) where state = 'WAITING';

-- Counts every change that a display could show. The locked row gives calls the order in which they were committed,
-- so two calls in the same instant are both announced, one after the other, in the same order on every display.
create table board (
    one      boolean primary key default true check (one),
    sequence bigint not null
);
insert into board (sequence) values (0);

-- Printed pages, known from the form service's events: a visit does not end while one is in a tray.
create table paper (
    visit       uuid    not null references visit,
    print       uuid    not null,
    handed_over boolean not null,
    primary key (visit, print)
);
