-- What the public reads of all bureaux, newest first and one by one, at any size.
create index publication_newest on publication (published_on desc, publication_id desc) where withdrawn_on is null and published_on is not null;
create index publication_one on publication (publication_id);

-- Papers by what a person types: their number, or their name.
create index paper_number on paper (bureau_id, number) where number is not null;
create index paper_title on paper (bureau_id, title, issued_on desc);

-- Records by name, for imports; the beginning of the name, because an index entry has a longest length.
create index record_named on record (bureau_id, register, left(title, 64)) where not withdrawn and merged_into is null;
