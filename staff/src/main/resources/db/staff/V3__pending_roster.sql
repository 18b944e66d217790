-- A roster file that was looked at and waits to be confirmed: one at a time. Gone as soon as it is applied or dropped.
create table staff.pending_roster (
    one     boolean primary key default true check (one),
    content text not null
);
