"""Letting go of photos: the only code in photofind that ever moves one.

A photo goes the same way whoever asks, window, command line or script::

    marks or rules -> plan -> proof -> trash -> journal      and back: journal -> restore

`plan` says what would go, who stays for it, and what is refused; nothing is touched. `act` carries
a plan out, one unit after another: intent into the journal, proof that file and keeper are what
was judged, a rename into a trash that never replaces anything, proof again, outcome into the
journal. `restore` brings everything back. Nothing here deletes a photo, ever.
"""
