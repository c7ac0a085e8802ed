# Press lists: letters to newsrooms, the list at the desk, and leaving it.

press-letter-embargo = DOSSIÊ DE IMPRENSA SOB EMBARGO até { $time }: não publique nada dele antes.
press-letter-corrected-subject = Correção: { $title }
press-letter-corrected = Já lhe enviámos este texto. Foi corrigido: utilize apenas a versão seguinte.
press-letter-withdrawn-subject = Retirado: { $title }
press-letter-withdrawn = Enviámos-lhe «{ $title }». O texto foi retirado. Pedimos que não o utilize mais e que o remova onde o tenha utilizado.
press-letter-reason = Motivo: { $reason }
press-letter-page = O texto no nosso sítio
press-letter-kit = Dossiê de imprensa
press-letter-why = Recebe esta carta porque { $organisation } tem este endereço na sua lista de imprensa.
press-letter-leave = Sair da lista de imprensa
press-leave-line = Prima o botão e nada mais lhe será enviado da lista «{ $name }».
press-leave-old = O endereço já saiu da lista ou a ligação está incompleta.
press-left-title = Saiu da lista de imprensa
press-left = Não lhe serão enviadas mais cartas. O seu endereço foi apagado; conserva-se apenas um código pelo qual seria reconhecido.
press-list-contacts = Redações da lista
press-list-help = Cada redação da lista recebe o que é enviado por este canal. Nomes e endereços estão selados e só são vistos por quem pode alterar o canal.
press-list-empty = A lista ainda está vazia.
press-list-problems = Nada foi carregado. Corrija estas linhas:
press-list-line = Linha { $number }
field-newsroom = Redação
press-list-person = Pessoa ou secção
press-list-note = Nota
press-list-since = Na lista desde
press-list-remove = Retirar
press-list-export = Descarregar em CSV
press-list-add = Acrescentar uma redação
press-list-change = Alterar a redação
press-list-refused = recusado desde { $date }
press-list-refused-help = Nada é enviado para um endereço que o seu servidor recusou em definitivo. Corrija o endereço ou retome os envios quando souber que está certo.
press-list-trust = Retomar os envios
press-list-again = Pediu para voltar a receber cartas
press-list-again-help = Só é necessário para um endereço que já esteve na lista.
press-list-load = Carregar uma tabela
press-list-table = Tabela
press-list-load-help = Cole as linhas de um ficheiro CSV. Se uma linha estiver errada, nada é carregado. As colunas person e note podem faltar. Colunas:
press-letter-preview = A carta
press-problem-columns = A primeira linha deve indicar as colunas newsroom, email e language; segue-se uma linha por redação.
press-problem-many = Uma lista tem no máximo 2000 redações.
press-problem-newsroom = Falta a redação.
press-problem-long = No máximo 200 carateres, sem quebras de linha.
press-problem-email = Não é um endereço de correio eletrónico.
press-problem-language = Não é uma das línguas do sítio. Indique o código, como vi ou en.
press-problem-twice = Este endereço está numa linha anterior.
press-problem-there = Este endereço já está na lista.
press-problem-gone = Este endereço saiu da lista. Retire a linha ou acrescente-o à parte, se tal foi pedido.
press-said-first = Cartas
press-said-corrected = Cartas de correção
press-said-withdrawn = Cartas de retirada
press-mail-waiting = em espera
press-mail-sending = em entrega
press-mail-sent = enviadas
press-mail-failed = não aceites
press-mail-given-up = abandonadas
done-press-added = A redação está na lista.
done-press-removed = A redação foi retirada da lista.
done-press-loaded = As redações foram carregadas.
done-press-trusted = Os envios para este endereço foram retomados.
event-press-add = acrescentou uma redação à lista de imprensa
event-press-remove = retirou uma redação da lista de imprensa
event-press-load = carregou redações na lista de imprensa
event-press-export = descarregou a lista de imprensa
event-press-leave = uma redação saiu da lista de imprensa
event-press-change = alterou uma redação da lista de imprensa
event-press-trust = retomou os envios para um endereço recusado da lista de imprensa
event-press-refused = assinalou um endereço recusado da lista de imprensa
event-press-complaint = retirou da lista de imprensa uma redação que denunciou uma carta como indesejada
press-contacts-count = { $count ->
    [one] { $n } redação
   *[other] { $n } redações
}
press-gone-count = { $count ->
    [one] { $n } endereço saiu da lista; conserva-se apenas o seu código.
   *[other] { $n } endereços saíram da lista; conservam-se apenas os seus códigos.
}
press-letters-count = { $count ->
    [one] { $n } redação avisada
   *[other] { $n } redações avisadas
}
