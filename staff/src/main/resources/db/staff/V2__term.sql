-- From which day until which day an account may be used, both included; an open end is null. Whole days in Japan.
alter table staff.account
    add column valid_from  date,
    add column valid_until date,
    add column department  text not null default '',
    add constraint account_term check (valid_from <= valid_until);
