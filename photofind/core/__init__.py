"""Everything photofind knows. No module below imports a window or a command line.

A photo's way, from left to right: `intake` finds and decodes files, `fingerprints` computes what
they are compared by, `store` keeps it, `matching` judges pairs and forms groups, `finding` answers
queries, `acting` lets go of files safely, and `library` is the one door the shells use.
"""
