// Started to see whether Node can open a program at all.
