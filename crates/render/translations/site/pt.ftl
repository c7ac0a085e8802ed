# A interface em português.

language-own-name = Português

skip-to-content = Ir para o conteúdo
demonstration = Esta é uma demonstração do Sen com conteúdo de exemplo. Não é uma publicação oficial.
copy-notice = Esta é uma cópia do site feita em { $date }. Pesquisar, subscrever e escrever-nos só é possível no site original.
copy-original = Esta página no site original
nav-label = Navegação principal
nav-stories = Histórias
nav-places = Lugares
nav-facts = Fatos e números
nav-guides = Visitar, estudar, investir
nav-abroad = Para os cidadãos no exterior
nav-documents = Documentos
nav-search = Busca
nav-languages = outros idiomas
nav-about = Quem publica, e como
nav-corrections = Correções
nav-privacy = Privacidade
nav-accessibility = Acessibilidade
nav-heritage = Patrimônio mundial
nav-calendar = Feriados e festas
nav-api = Dados e feeds
read-in-your-language = Leia { $country } no seu idioma
promise = Cada página diz quem a publica, quando, e como foi traduzida. Toda correção fica em registro público.
published-by-operator = Publicado por: { $operator }
view-plain = Versão leve (menos dados)
view-full = Versão completa

facts-strip = O país em números
source = fonte
all-stories = Todas as histórias
see-all = Ver tudo
read-the-story = Ler a história
places-as-list = Em lista
map-note = Cada quadro é uma província ou cidade. Quanto mais escuro o tom, mais gente vive ali. Áreas e distâncias não estão em escala.
nothing-yet = Nada foi publicado aqui ainda.
nothing-in-language = Nada foi publicado aqui neste idioma ainda.
more-in-other-languages = Há mais em outros idiomas:
latest = Mais recentes
older = Mais antigas
feed-of-this = Acompanhar esta página em um leitor de feeds (RSS)
in-languages = { $count ->
    [one] em { $n } idioma
   *[other] em { $n } idiomas
}
topics = Temas
sections = Seções
stories-intro = O que acontece, como se vive, o que há para ver.
topic = Tema
section = Seção

published-on = Publicado em { $date }
updated-on = Atualizado em { $date }
written-in = Idioma original: { $language }
translation-original = Este é o original
translation-person = Traduzido por uma pessoa
translation-machine = Traduzido por máquina, sem revisão humana
translation-machine-checked = Traduzido por máquina, revisado por uma pessoa
read-in-languages = { $count ->
    [one] Ler em { $n } idioma
   *[other] Ler em { $n } idiomas
}
kind-official = Informação oficial
kind-image = A imagem do país
kind-world = O mundo
kind-clarification = Esclarecimento
format-story = História
format-photo-story = História em imagens
format-data-story = História em dados
format-place = Perfil de lugar
format-guide = Guia
format-document = Documento
format-qa = Perguntas e respostas
format-event = Evento
correction = Correção
picture-credit = Ilustração: { $credit }, { $licence }
sources = Fontes
source-is = Fonte: { $source }.
period-quarter = { $quarter }º trimestre de { $year }
fact-review = A revisar até { $date }.
read-next = Leia a seguir
found-a-mistake = Encontrou um erro? Avise-nos, e corrigimos em público.
event-when = Quando
event-where = Onde
event-online = Participar on-line
event-add-to-calendar = Adicionar ao calendário
claim-says = O que se diz
claim-rating = Nossa conclusão
claim-answer = Em resumo
claim-invite = Se você tem provas de que estamos errados, escreva-nos: as correções são públicas.
rating-false = Errado
rating-mostly-false = Em grande parte errado
rating-missing-context = Falta contexto
rating-mostly-true = Em grande parte certo
rating-true = Certo
chart-table = Os números em tabela
chart-source = Fonte: { $source }
chart-label = Item
chart-value = Valor
table-label = Tabela
video-link = Vídeo

places-intro = { $count ->
    [one] { $n } província ou cidade. Escolha um quadro, ou um nome da lista.
   *[other] { $n } províncias e cidades. Escolha um quadro, ou um nome da lista.
}
places-in-figures = Os lugares em números
place = Lugar
region = Região
seat = Sede administrativa
population = População
area-km2 = Área, km²
density = Habitantes por km²
territory-province = Província
territory-city = Cidade
territory-region = Região
territory-special-zone = Zona especial
history-of-place = Como este lugar se formou
lineage-merged = { $date }: { $from } passa a integrar { $to } ({ $act })
lineage-split = { $date }: { $to } separa-se de { $from } ({ $act })
lineage-renamed = { $date }: { $from } passa a chamar-se { $to } ({ $act })
lineage-status = { $date }: { $from } torna-se cidade sob administração central ({ $act })
lineage-moved = { $date }: { $from } passa a depender de { $to }
lineage-dissolved = { $date }: { $from } deixa de existir
no-date = data desconhecida
place-until = Esta unidade existiu até { $date }. Hoje: { $today }.
same-region = Na mesma região
stories-here = Histórias daqui

facts = Fatos
facts-intro = Um só registro de números, cada um com seu período e sua fonte. Toda página que cita um número mostra o mesmo.
groups = Grupos
as-of = Consultado em
review-by = A revisar até
cite-as = Chave para citação
cited-in = Citado em
documents-intro = Documentos jurídicos e políticos sobre a informação externa: número, data, autoria, vigência, e o que altera o quê.
document-kinds = Tipos de documentos
all = Todos
status-in-force = Em vigor
status-partly = Em vigor em parte
status-replaced = Substituído
status-expired = Expirado
status-not-yet = Ainda não vigente
status-unknown = Vigência desconhecida
summary-elsewhere = Este resumo está em { $language }; ainda não há um no seu idioma.
summary-in = O resumo está disponível em:
related-documents = Documentos relacionados
relation-amends = Altera
relation-replaces = Substitui
relation-guides = Orienta
relation-implements = Põe em prática
relation-cites = Cita
relation-amends-by = Alterado por
relation-replaces-by = Substituído por
relation-guides-by = Orientado por
relation-implements-by = Posto em prática por
relation-cites-by = Citado por
issuer = Autoria
date-issued = Data do texto
date-effective = Em vigor desde
date-until = Até
validity = Vigência
kind = Tipo
heritage-intro = O que o mundo inscreveu em suas listas, com ano e lugar.
calendar-intro = Feriados e festas. As datas lunares mudam a cada ano; os dias indicados são os que já se conhecem.
days-today = Hoje
calendar-ahead = Próximas datas de { $year }
calendar-past = Datas já passadas de { $year }
day-public-holiday = Feriado
day-festival = Festa
day-observance = Dia comemorativo

search-title = Busca
search-label = Palavras a buscar
search-button = Buscar
search-hint = Digite com ou sem acentos. Ponha entre aspas as palavras que devem vir juntas.
search-count = { $count ->
    [0] Nada encontrado para “{ $query }”
    [one] { $n } resultado para “{ $query }”
   *[other] { $n } resultados para “{ $query }”
}
search-in-language = Em { $language } ({ $n })
search-in-all = Em todos os idiomas ({ $n })
search-nothing = Nada encontrado. O que pode ajudar:
search-tip-fewer = Use menos palavras, ou palavras mais gerais.
search-tip-spelling = Confira a grafia; os acentos podem ser omitidos.
search-tip-all = Busque em todos os idiomas.
search-more = Mais resultados
did-you-mean = Você quis dizer:
facet-section = Seção
facet-topic = Tema
facet-territory = Lugar
facet-kind = Tipo de informação
facet-year = Ano
facet-remove = remover

about-intro = O que está aqui, quem responde por isso e as regras seguidas.
about-who-title = Quem responde por este portal
about-who = { $operator } mantém este portal. Cada página nomeia a organização que a publica.
about-how-title = As regras
about-how-attributed = Tudo o que se publica diz quem publica, quando, em que idioma foi escrito e como foi traduzido.
about-how-silent = Nada muda em silêncio. Uma correção aparece na página e no registro; uma página retirada deixa um aviso com o motivo.
about-how-figures = Os números trazem fonte e período. Um só registro os guarda, e por isso o mesmo número é igual em todas as páginas.
about-how-claims = Um esclarecimento nomeia a afirmação, não um inimigo. Mostra suas fontes e pode concluir que a afirmação está certa.
publishers = Quem publica
editions-count = { $count ->
    [one] { $n } página
   *[other] { $n } páginas
}
organisations = Organizações
organisation-government = Governo
organisation-party = Órgãos do Partido
organisation-assembly = Assembleia Nacional
organisation-ministry = Ministérios
organisation-agency = Agências
organisation-department = Departamentos
organisation-province = Autoridades provinciais
organisation-mission = Representações no exterior
organisation-press = Imprensa
organisation-committee = Comitês
organisation-association = Associações
organisation-demonstration = Demonstração
organisation-former = Órgãos extintos
about-coming-title = Alterações já decididas
about-coming = Estas alterações produzem efeitos na data indicada.
corrections-intro = Toda correção que os leitores devem conhecer, da mais recente à mais antiga.
corrections-none = Nenhuma correção foi necessária até agora.
privacy-intro = Ler aqui não deixa rastro de você.
privacy-count-title = Sem rastreamento
privacy-count = Para a leitura, este portal não grava cookies, não usa identificadores e não carrega nada de outros sites. Os endereços dos leitores não são guardados.
privacy-choice-title = O único cookie
privacy-choice = Se você escolhe a versão leve, essa escolha fica em um cookie no seu aparelho. Nada mais fica.
privacy-mail-title = Se você nos escreve
privacy-mail = Usamos sua mensagem apenas para responder e para corrigir o que está errado.
accessibility-intro = Feito para ser lido por todos, em qualquer aparelho, com ou sem script.
accessibility-how-title = O que buscamos
accessibility-how = Seguimos as Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2, nível AA: uso pelo teclado, contraste, textos para as imagens, tabelas para os gráficos e ordem de leitura em cada escrita.
accessibility-plain-title = Uma versão leve
accessibility-plain = A versão leve dispensa fontes da web e imagens grandes. Os navegadores que pedem menos dados a recebem automaticamente.
accessibility-tell-title = Avise-nos
accessibility-tell = Se algo é difícil de usar, diga-nos onde e como; vamos corrigir.
languages-title = Idiomas
languages-intro = Escolha o idioma em que prefere ler. Nem toda página existe em todos os idiomas; a página inicial de cada um mostra o que há.

not-found-title = Esta página não está aqui
not-found = O endereço pode ter sido digitado errado, ou a página pode ter mudado de lugar. Busque-a, ou comece pela página inicial.
gone-title = Esta página foi retirada
gone = Ela foi publicada aqui e depois recolhida. O motivo está abaixo.
failed-title = Algo deu errado aqui
failed = A falha é nossa e ficou registrada. Tente de novo em instantes.
refused-title = Este pedido não pode ser atendido
refused = O endereço ou o formulário contém algo que este portal não entende.
other-language-title = Ainda não disponível neste idioma
other-language = Esta página ainda não foi publicada em { $language }. Pode ser lida em:
to-home = Para a página inicial
feed-title = { $site }: { $part }

verify-title = Verificar uma página
verify-this-page = Verificar esta página
verify-intro = Tudo o que é publicado aqui fica inscrito num registo público a que só se pode acrescentar. Indique o endereço de uma página para ver se ainda é tal como foi inscrita.
verify-address = Endereço da página
verify-button = Verificar
verify-same = Esta página é tal como foi inscrita.
verify-differs = Esta página não é tal como foi inscrita. Avise-nos e não confie nela.
verify-none = Esta página não está no registo.
verify-unknown = Não existe tal página neste sítio.
verify-history = O que o registo diz desta página
verify-yourself = Não precisa de acreditar na nossa palavra: o registo e a sua chave estão abertos a todos.
verify-pictures = As imagens maiores trazem credenciais de conteúdo assinadas (C2PA): quem as publicou e que ninguém as alterou desde então. Os programas que as leem precisam do nosso certificado:
log-publish = Publicada
log-correct = Corrigida
log-withdraw = Retirada
log-entry = entrada { $number } do registo
api-intro = Tudo o que há neste portal para máquinas: feeds, mapas do site e uma interface somente de leitura.
api-rules = As respostas são JSON. As listas vêm em páginas; siga “next”. Os erros são “problem details” (RFC 9457). Envie o ETag que você tem para poupar uma transferência.

language-vi = vietnamita
language-en = inglês
language-zh-hans = chinês
language-ja = japonês
language-ko = coreano
language-fr = francês
language-de = alemão
language-es = espanhol
language-pt = português
language-ru = russo
language-ar = árabe
language-hi = hindi
language-th = tailandês
language-lo = laosiano
language-km = khmer
language-id = indonésio

callout-label = Nota
missing-fact = (número retirado)
