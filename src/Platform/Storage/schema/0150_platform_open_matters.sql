-- The open matters of a person: few, where those a leader ever signed are many.
create index matter_people_open on matter using gin (people) where ended is null;
