"""Together: one room of students, played over a hub on the teacher's machine."""
