-- Whoever of the two services was first has made these tables. They belong to the owner of the schema, so that the other
-- one may bring them up to date the next time.
do $$
declare
    its_owner regrole := (select nspowner from pg_namespace where nspname = 'staff');
    made record;
begin
    for made in
        select oid::regclass as name from pg_class
        where relnamespace = 'staff'::regnamespace and relkind = 'r' and relowner <> its_owner
    loop
        execute format('alter table %s owner to %s', made.name, its_owner);
    end loop;
end
$$;
