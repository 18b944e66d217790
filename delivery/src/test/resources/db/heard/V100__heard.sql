create table heard (
    position bigint generated always as identity primary key,
    key      text not null,
    type     text not null,
    number   int
);
