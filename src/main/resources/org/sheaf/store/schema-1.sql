-- What holds for the whole study: its seal key, its epoch.
create table meta (name varchar(40) primary key, content varbinary(4096) not null);

-- Objects of the snapshot, one JSON document each; arrival keeps their order.
create table object (
    kind varchar(24) not null,
    id uuid not null,
    arrival bigint not null,
    body varchar not null,
    primary key (kind, id));

-- One page of quotations and codings a transcript, in parts because a value holds 1 MB at most.
create table page (transcript uuid not null, part int not null, body varbinary not null, primary key (transcript, part));

-- How often each code stands in a transcript, for each coder.
create table counts (transcript uuid primary key, body varbinary not null);

-- Every revision of every text, with its turns.
create table text (
    transcript uuid not null,
    revision int not null,
    part int not null,
    body varbinary not null,
    primary key (transcript, revision, part));

-- The audit trail, which is also what undo takes back and what a team exchanges.
create table journal (
    position bigint primary key,
    epoch int not null,
    id uuid not null unique,
    kind varchar(40) not null,
    name varchar not null,
    coder uuid not null,
    made timestamp(9) with time zone not null,
    takes_back bigint not null);
create table journal_edits (position bigint not null, part int not null, body varbinary not null, primary key (position, part));
