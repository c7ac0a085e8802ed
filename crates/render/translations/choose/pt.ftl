# Choosing something by what it is called (pt).

choose-none = nada escolhido
choose-help = Escreva palavras do nome ou o código. O que corresponder será apresentado para escolha.
choose-look = Procurar o que foi escrito
choose-which = Escolha o que significa “{ $words }”.
choose-near = Nada se chama “{ $words }”. Escrevem-se quase assim:
choose-nothing = Nada se chama “{ $words }”. Tente outras palavras, ou menos.
choose-open = Falta escolher: { $words }. O campo indica o que pode significar.
field-campaign = Campanha
