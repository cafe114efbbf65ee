det-du-betalar-t8gh = What you pay.
