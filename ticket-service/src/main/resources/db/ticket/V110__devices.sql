-- Kiosks and displays that may show themselves as such. Codes and tokens are kept as SHA-256 only.
create table device (
    id            uuid primary key,
    kind          text        not null check (kind in ('KIOSK', 'DISPLAY')),
    building      text        not null,
    name          text        not null check (name <> ''),
    created_at    timestamptz not null,
    code          bytea unique,
    code_until    timestamptz,
    token         bytea unique,
    registered_at timestamptz,
    last_seen     timestamptz,
    revoked_at    timestamptz,
    check ((code is null) = (code_until is null)),
    check ((token is null) or (registered_at is not null)),
    check (revoked_at is null or (code is null and token is null))
);

-- A name stands for one machine on the administrator's page.
create unique index one_device_per_name on device (building, name) where revoked_at is null;
