create table event (position bigint generated always as identity primary key, topic text not null);
