create table command (id uuid primary key);
