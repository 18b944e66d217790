create table staff.session (id text primary key);
create table staff.session_attributes (session text references staff.session);
create table staff.account (id text primary key);
