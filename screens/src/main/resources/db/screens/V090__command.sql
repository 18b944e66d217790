-- Actions that have happened, so that the same one does not happen twice. Neither column holds a person's data.
create table command (
    id         uuid primary key,
    what       text not null,
    answer     text not null default '',
    arrived_at timestamptz not null
);

create index command_by_arrival on command (arrived_at);
