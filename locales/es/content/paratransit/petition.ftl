### Spanish: translation of content/paratransit/petition.md. Needs review by a speaker.

title = Sin límite en el transporte adaptado
description = Una lista de firmas para imprimir, para quienes quieren que el transporte adaptado tenga las mismas condiciones que el resto del transporte público.
slug = lista-de-firmas
purpose = La lista se entrega a los representantes electos de la región, para mostrar cuántas personas apoyan la exigencia. Los nombres no se usan para nada más.
storage = Guardamos la lista bajo llave hasta que se entregue, como máximo hasta el 1 de junio de 2027 (ejemplo). Después la destruimos.
return-to = En rättvis region (ejemplo) / Exempelgatan 1 / 123 45 Stockholm
fardtjansten-ar-kollektivtrafik-6mbb = El transporte adaptado es transporte público. Nadie cuenta cuántas veces alguien toma el autobús.
vi-som-skriver-under-kraver-att-q4gx = **Quienes firmamos exigimos que la región quite el límite de viajes del transporte adaptado y le dé las mismas condiciones que al resto del transporte público.**
