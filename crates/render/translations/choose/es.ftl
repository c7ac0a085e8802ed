# Choosing something by what it is called (es).

choose-none = nada elegido
choose-help = Escriba palabras del nombre o el código. Lo que coincida se ofrecerá para elegir.
choose-look = Buscar lo escrito
choose-which = Elija a qué se refiere «{ $words }».
choose-near = Nada se llama «{ $words }». Se escriben casi así:
choose-nothing = Nada se llama «{ $words }». Pruebe con otras palabras o con menos.
choose-open = Falta elegir: { $words }. En su campo se indica a qué puede referirse.
field-campaign = Campaña
