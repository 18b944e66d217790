-- Who may do what in a town's database. Run by a superuser in that database, as often as you like: it makes what is
-- missing and gives each service what an earlier release left to the superuser. Passwords are set elsewhere; without
-- one nobody signs in. EmbeddedPostgres runs this file at every start; with a PostgreSQL of your own:
--   psql --dbname=madoguchi --file=roles.sql
do $$
begin
    if not exists (select from pg_roles where rolname = 'form_service') then
        create role form_service login;
    end if;
    if not exists (select from pg_roles where rolname = 'ticket_service') then
        create role ticket_service login;
    end if;
    -- Nobody signs in as this one: it owns what both services use, so that either may bring it up to date.
    if not exists (select from pg_roles where rolname = 'staff_owner') then
        create role staff_owner nologin;
    end if;
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to form_service, ticket_service', current_database());
end
$$;

grant staff_owner to form_service, ticket_service;
revoke all on schema public from public;

create schema if not exists form;
create schema if not exists ticket;
create schema if not exists staff;

do $$
declare
    place record;
    thing record;
begin
    for place in select * from (values ('form', 'form_service'), ('ticket', 'ticket_service'), ('staff', 'staff_owner')) as it (schema, owner)
    loop
        execute format('alter schema %I owner to %I', place.schema, place.owner);
        -- Sequences of identity columns go with their table.
        for thing in
            select oid::regclass as name from pg_class
            where relnamespace = place.schema::regnamespace and relkind in ('r', 'p', 'v', 'm')
              and relowner <> place.owner::regrole
        loop
            execute format('alter table %s owner to %I', thing.name, place.owner);
        end loop;
        for thing in
            select oid::regprocedure as name from pg_proc
            where pronamespace = place.schema::regnamespace and proowner <> place.owner::regrole
        loop
            execute format('alter routine %s owner to %I', thing.name, place.owner);
        end loop;
    end loop;
end
$$;
