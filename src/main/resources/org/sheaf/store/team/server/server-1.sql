-- The study of a team: a journal that only grows, its texts, who may read and write. {room} is the schema's name.
create schema {room};

create table {room}.study (
    one boolean primary key default true check (one),
    id uuid not null,
    title text not null,
    form int not null,
    program int not null,
    epoch int not null,
    facts text not null,
    seal_key bytea not null,
    newest bigint not null default 0);

create table {room}.member (
    login text primary key,
    coder uuid not null,
    name text not null,
    role text not null check (role in ('lead', 'coder', 'reader')));

create table {room}.entry (
    position bigint primary key,
    id uuid not null unique,
    epoch int not null,
    kind text not null,
    coder uuid not null,
    made timestamptz not null,
    takes_back uuid,
    parcels int not null,
    mixed boolean not null); -- whether some of its parcels were withheld from somebody when it came

-- What an entry did, apart by whose layer of which transcript it touches: what a blind round withholds are whole rows.
create table {room}.parcel (
    position bigint not null references {room}.entry,
    nth int not null,
    owner uuid,
    transcript uuid,
    name text not null,
    body bytea not null,
    primary key (position, nth));
create index parcel_of_layer on {room}.parcel (owner, transcript, position) where owner is not null;

create table {room}.text (
    transcript uuid not null,
    revision int not null,
    body bytea not null,
    primary key (transcript, revision));

-- Layers that a blind round withholds from everyone but the lead and their coder, until it closes.
create table {room}.blind (
    round uuid not null,
    coder uuid not null,
    transcript uuid not null,
    opened bigint not null,
    closed bigint);
create unique index blind_open on {room}.blind (coder, transcript, round) where closed is null;

-- Objects born in withheld steps: what happens to them later is withheld with them.
create table {room}.veiled (object uuid primary key, owner uuid not null, transcript uuid not null);

-- The channel on which a member is woken: a secret between the two, so that nobody counts what wakes another.
create table {room}.ear (login text primary key references {room}.member on delete cascade,
    channel text not null default '{room}_' || replace(gen_random_uuid()::text, '-', ''));

create function {room}.my_role() returns text language sql stable security definer set search_path = {room}, pg_temp
as $$ select role from member where login = session_user $$;

create function {room}.my_coder() returns uuid language sql stable security definer set search_path = {room}, pg_temp
as $$ select coder from member where login = session_user $$;

-- Whether a layer is withheld from a member.
create function {room}.withheld(layer uuid, place uuid, me uuid, my_role text) returns boolean
language sql stable security definer set search_path = {room}, pg_temp
as $$
    select layer is not null and my_role <> 'lead' and layer <> me
        and exists (select 1 from blind b where b.coder = layer and b.transcript = place and b.closed is null)
$$;

-- Whether a member may see all parcels of an entry; how many there are is nobody's business.
create function {room}.whole(entry_at bigint) returns boolean
language sql stable security definer set search_path = {room}, pg_temp
as $$
    select not exists (select 1 from parcel p join member m on m.login = session_user
        where p.position = entry_at and withheld(p.owner, p.transcript, m.coder, m.role))
$$;

-- Whether the server has had a position; one that was put back from a backup may not.
create function {room}.knows(reached bigint) returns boolean
language sql stable security definer set search_path = {room}, pg_temp
as $$
    select reached <= newest from study
$$;

-- Wakes every member who may see something of these layers; all, when there are none.
create function {room}.wake(owners uuid[], transcripts uuid[]) returns void
language sql security definer set search_path = {room}, pg_temp
as $$
    select pg_notify(e.channel, '') from ear e join member m using (login)
        where cardinality(owners) = 0 or exists (select 1 from unnest(owners, transcripts) as u (owner, transcript)
            where not withheld(u.owner, u.transcript, m.coder, m.role))
$$;

alter table {room}.study enable row level security;
alter table {room}.member enable row level security;
alter table {room}.entry enable row level security;
alter table {room}.parcel enable row level security;
alter table {room}.text enable row level security;
alter table {room}.blind enable row level security;
alter table {room}.veiled enable row level security;
alter table {room}.ear enable row level security;

create policy members on {room}.study for select using ((select {room}.my_role()) is not null);
create policy members on {room}.member for select using ((select {room}.my_role()) is not null);
create policy members on {room}.text for select using ((select {room}.my_role()) is not null);
create policy members on {room}.blind for select using ((select {room}.my_role()) is not null);
create policy own on {room}.ear for select using (login = session_user);
create policy layers on {room}.parcel for select using (
    (select {room}.my_role()) is not null
    and (owner is null
        or not {room}.withheld(owner, transcript, (select {room}.my_coder()), (select {room}.my_role()))));
create policy layers on {room}.entry for select using (
    exists (select 1 from {room}.parcel p where p.position = entry.position));
create policy own on {room}.veiled for select using (
    (select {room}.my_role()) = 'lead' or owner = (select {room}.my_coder()));

-- Takes a step when the member knows everything it may see, and tells its position; null when something came before.
-- The lock on the study's one row orders all steps, so that whoever sees a position has been able to see every lower one; only
-- the functions of this schema can take it. While a blind round is open positions leap, so that their gaps count nothing.
create function {room}.push(
    known bigint, its_program int, its_epoch int, step uuid, its_kind text, its_coder uuid, its_made timestamptz,
    its_target uuid, owners uuid[], transcripts uuid[], names text[], bodies bytea[],
    text_of uuid[], text_revision int[], text_body bytea[], veil uuid[], veil_owner uuid[], veil_transcript uuid[])
returns bigint language plpgsql security definer set search_path = {room}, pg_temp as $$
declare
    m member;
    s study;
    at bigint;
    blindly boolean;
begin
    select * into m from member where login = session_user;
    if not found then
        raise exception using errcode = 'SH001', message = 'not a member';
    elsif m.role = 'reader' then
        raise exception using errcode = 'SH002', message = 'a reader changes nothing';
    elsif m.role = 'coder' and its_coder <> m.coder then
        raise exception using errcode = 'SH005', message = 'a step of another coder';
    end if;
    select * into s from study for update;
    blindly := exists (select 1 from blind where closed is null);
    if its_epoch <> s.epoch then
        raise exception using errcode = 'SH003', message = 'another epoch';
    elsif its_program < s.program then
        raise exception using errcode = 'SH004', message = 'an older program';
    elsif its_program > s.program and m.role <> 'lead' then
        raise exception using errcode = 'SH009', message = 'a newer program than the lead''s';
    elsif known > s.newest then
        raise exception using errcode = 'SH010', message = 'steps that the server does not know';
    elsif blindly and m.role <> 'lead' and (
            exists (select 1 from unnest(owners, transcripts) as u (owner, transcript)
                where withheld(u.owner, u.transcript, m.coder, m.role))
            or exists (select 1 from unnest(veil_owner) as u (owner) where u.owner is distinct from m.coder)) then
        raise exception using errcode = 'SH011', message = 'reaches into a layer that a blind round withholds';
    end if;
    if known < s.newest then
        if exists (select 1 from parcel p
                where p.position > known and not withheld(p.owner, p.transcript, m.coder, m.role)) then
            return null;
        end if;
    end if;
    at := s.newest + 1 + case when blindly then floor(power(2, 20 * random()))::bigint else 0 end;
    insert into entry values (at, step, its_epoch, its_kind, its_coder, its_made, its_target, cardinality(owners),
        blindly and cardinality(owners) > 1);
    insert into parcel select at, u.nth, u.owner, u.transcript, u.name, u.body
        from unnest(owners, transcripts, names, bodies) with ordinality as u (owner, transcript, name, body, nth);
    if exists (select 1 from unnest(text_of, text_revision, text_body) as u (transcript, revision, body)
            join text t using (transcript, revision) where t.body <> u.body) then
        raise exception using errcode = 'SH006', message = 'another text of this number';
    end if;
    insert into text select * from unnest(text_of, text_revision, text_body) on conflict do nothing;
    insert into veiled select * from unnest(veil, veil_owner, veil_transcript) on conflict do nothing;
    update study set newest = at, program = greatest(program, its_program);
    perform wake(owners, transcripts);
    return at;
end $$;

-- Lets the member hold the order until the end of the transaction, when others have always been faster. Whose machine falls
-- asleep meanwhile does not hold it for long.
create function {room}.hold() returns void language plpgsql security definer set search_path = {room}, pg_temp as $$
begin
    if (select role from member where login = session_user) in ('lead', 'coder') then
        perform set_config('idle_in_transaction_session_timeout', '20000', true);
        perform 1 from study for update;
    end if;
end $$;

-- Says which layers a round withholds from now on; none when it is closed or gone. In the transaction of the step that
-- opened or closed it.
create function {room}.blind_round(its_round uuid, coders uuid[], transcripts uuid[]) returns void
language plpgsql security definer set search_path = {room}, pg_temp as $$
begin
    if (select role from member where login = session_user) is distinct from 'lead' then
        raise exception using errcode = 'SH007', message = 'only a lead opens and closes rounds';
    end if;
    update blind b set closed = (select newest from study)
        where b.round = its_round and b.closed is null
            and not (b.coder = any (coders) and b.transcript = any (transcripts));
    insert into blind select its_round, c, t, (select newest from study), null
        from unnest(coders) as c cross join unnest(transcripts) as t
        on conflict do nothing;
    delete from veiled v where not exists (
        select 1 from blind b where b.coder = v.owner and b.transcript = v.transcript and b.closed is null);
end $$;

-- Makes a login a member, or gives a member another role.
create function {room}.set_member(its_login text, its_coder uuid, its_name text, its_role text) returns void
language plpgsql security definer set search_path = {room}, pg_temp as $$
begin
    if session_user <> current_user
            and (select role from member where login = session_user) is distinct from 'lead' then
        raise exception using errcode = 'SH007', message = 'only a lead says who is a member';
    end if;
    if its_login = current_user and its_role <> 'lead' then
        raise exception using errcode = 'SH008', message = 'the owner stays a lead';
    end if;
    insert into member values (its_login, its_coder, its_name, its_role)
        on conflict (login) do update set coder = excluded.coder, name = excluded.name, role = excluded.role;
    insert into ear (login) values (its_login) on conflict do nothing;
    if its_login <> current_user then
        execute format('revoke all on all functions in schema {room} from %I', its_login);
        execute format('revoke all on all tables in schema {room} from %I', its_login);
        execute format('grant usage on schema {room} to %I', its_login);
        execute format('grant select on {room}.member, {room}.parcel, {room}.text, {room}.blind, {room}.veiled, {room}.ear
            to %I', its_login);
        execute format('grant select (one, id, title, form, program, epoch, facts, seal_key) on {room}.study to %I',
            its_login);
        execute format('grant select (position, id, epoch, kind, coder, made, takes_back, mixed) on {room}.entry to %I',
            its_login);
        execute format('grant execute on function {room}.my_role(), {room}.my_coder(), {room}.whole(bigint), {room}.knows(bigint),
            {room}.withheld(uuid, uuid, uuid, text) to %I', its_login);
        if its_role <> 'reader' then
            execute format('grant execute on function {room}.push, {room}.hold to %I', its_login);
        end if;
        if its_role = 'lead' then
            execute format('grant execute on function {room}.blind_round, {room}.set_member, {room}.drop_member
                to %I', its_login);
        end if;
    end if;
    perform wake('{}', '{}');
end $$;

-- Takes a member out; what they did stays.
create function {room}.drop_member(its_login text) returns void
language plpgsql security definer set search_path = {room}, pg_temp as $$
begin
    if session_user <> current_user
            and (select role from member where login = session_user) is distinct from 'lead' then
        raise exception using errcode = 'SH007', message = 'only a lead says who is a member';
    elsif its_login = current_user then
        raise exception using errcode = 'SH008', message = 'the owner stays a member';
    end if;
    perform pg_notify(e.channel, '') from ear e where e.login = its_login;
    delete from member where login = its_login;
    if found then
        execute format('revoke all on all functions in schema {room} from %I', its_login);
        execute format('revoke all on all tables in schema {room} from %I', its_login);
        execute format('revoke all on schema {room} from %I', its_login);
    end if;
    perform wake('{}', '{}');
end $$;

revoke all on all functions in schema {room} from public;
