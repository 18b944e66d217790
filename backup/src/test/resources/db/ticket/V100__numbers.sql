create table number_series (day date primary key, last integer not null check (last between 0 and 9999));
create table board (sequence bigint not null);
insert into board values (0);
