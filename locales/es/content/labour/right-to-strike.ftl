### Spanish: translation of content/labour/right-to-strike.md. Needs review by a speaker.

title = El derecho a parar el trabajo
description = El derecho de huelga es lo que hace de una negociación algo más que un ruego.
slug = derecho-de-huelga
det-enda-som-alltid-hors-dctm = Lo único que siempre se oye
en-arbetsgivare-har-pengarna-xxcy = Un empleador tiene el dinero, el local y el horario. Quienes trabajan se tienen unos a otros. Cuando todos dejan de trabajar a la vez se hace el silencio, y ese silencio se oye. Por eso vale la pena defender el derecho de huelga también el día en que nadie piensa usarlo.
nar-far-den-behovas-x5sb = ¿Cuándo puede hacer falta?
ofta-racker-det-att-den-finns-sb09 = A menudo basta con que exista. Saber que una huelga es posible hace que la otra parte escuche antes. Si se quita esa posibilidad, cada cuestión de descansos, protección y sueldo se convierte en una súplica a la buena voluntad de alguien.
facket-och-de-folkvalda-2mtg = El sindicato y los representantes electos, juntos
facket-vet-hur-det-ser-ut-pa-jq28 = El sindicato sabe cómo están las cosas en el lugar de trabajo. Los representantes electos pueden llevar el asunto al pleno. Cuando trabajan juntos se avanza más rápido:
facket-och-medlemmarna-beskriver-hxcb = El sindicato y sus miembros describen qué está mal.
en-folkvald-skriver-en-motion-gtjs = Un representante electo escribe una moción[^motion] con las palabras de ellos.
andra-kommuner-far-lana-texten-7w1s = Otros municipios pueden tomar prestado el texto y cambiar lo que haga falta.
lokalgrupperna-berattar-om-t51j = Los grupos locales hablan de la propuesta en la plaza y en la escalera.
har-ni-en-text-som-andra-kan-ha-kcd5 = ¿Tiene tu grupo un texto que pueda servir a otros? [Envíanoslo](../write-to-us.md#texts), y el próximo grupo no tendrá que empezar con una hoja en blanco.
anstallningsskydd-och-strejkratt-tp1b = La protección del empleo y el derecho de huelga van unidos
anstallningsskyddet-skyddar-den-kvs5 = La protección del empleo ampara a quien alza la voz en solitario. El derecho de huelga ampara a todos los que alzan la voz juntos. Queremos defender ambas cosas. Todo lo que exigimos está en [Unos derechos laborales en los que confiar](index.md#demands).
en-motion-ar-ett-forslag-som-en-6y0k = Una moción es una propuesta que presenta un representante electo y sobre la que el pleno tiene que pronunciarse.
