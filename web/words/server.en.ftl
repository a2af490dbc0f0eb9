# What a server says to whoever starts it.

open-at = Plenipo is open at { $address }
demo-class = The demo class. Each address signs you in once; take a browser, or a private window, for each person.
demo-instructor = Instructor
demo-student = Student
demo-assessor = Assessor
demo-administrator = Administrator
demo-president = President of the jury
demo-outside = Jury, from outside
demo-jury = Jury of the demo class
demo-joins = Anybody else joins at { $address } with the code { $code }
first-instructor = Nobody can sign in yet. The first instructor enters here, once: { $address }
port-closed = { $address } cannot be opened: { $why }
database-unusable = the database cannot be used: { $why }
database-no-address = { $address } is no address of a database: write sqlite:///FILE or postgresql://USER@HOST/NAME
database-newer = the database was made by a newer version of Plenipo; use that ({ $why })
database-taken = another server has { $path } open; stop it first, or use PostgreSQL for several servers
not-set-up = the server cannot be set up: { $why }
not-writable = { $path } cannot be written: { $why }
bad-proxies = PLENIPO_PROXIES is how many proxies of yours stand in front, 0 to 10; it says { QUOTE($value) }
bad-endpoint = PLENIPO_ENDPOINT is the address of a language service, such as http://localhost:8000/v1; it says { QUOTE($value) }
bad-framework = PLENIPO_FRAMEWORK is the name of a framework, as “plenipo framework list” gives it; it says { QUOTE($value) }
bad-niceness = PLENIPO_NICENESS is how far long pages give way to who is playing, 0 (not at all) to 19; it says { QUOTE($value) }
bad-processes = PLENIPO_PROCESSES is how many processes make long pages, 0 to 64; it says { QUOTE($value) }
certifier-faulty = the certifier’s settings cannot be used:
    { $why }
