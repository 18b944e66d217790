-- Cards of every kind. What a card said waits here as it came, sealed and with its key, while a clerk looks at it: what is
-- only a picture, has a character that nobody can write, or may be the deceased's. Both go as soon as that is over.
alter table card_request
    add column secret      text,
    add column kind        text,
    add column status_word text,
    add column sealed      text,
    -- when the last state began that nothing follows
    add column ended_at    timestamptz,
    drop constraint card_request_state_check,
    drop constraint card_request_check,
    add constraint card_request_state check (state in ('OPEN', 'READ', 'ACCEPTED', 'REFUSED', 'CLOSED')),
    add constraint card_request_key check ((state in ('OPEN', 'READ')) = (private_key is not null)),
    add constraint card_request_sealed check ((state = 'READ') = (sealed is not null));

drop index card_request_open_at_counter;
create unique index card_request_waiting_at_counter on card_request (counter) where state in ('OPEN', 'READ');
