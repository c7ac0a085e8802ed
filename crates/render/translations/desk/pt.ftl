# A redação em português.

desk = Redação
desk-nav-more = Mais
desk-nav = Partes da redação
desk-sign-in = Entrar
desk-sign-out = Sair
desk-email = E-mail
desk-password = Senha
desk-new-password = Nova senha
desk-password-help = Pelo menos 12 caracteres. Algumas palavras sem relação entre si são fáceis de lembrar e difíceis de adivinhar.
desk-forgotten = Esqueceu a senha? Um administrador pode enviar um link.
desk-forgotten-letter = Esqueceu a senha? Receba uma mensagem com um link.
desk-letter-help = Se o endereço for de alguém que trabalha aqui, uma mensagem com um link é enviada para ele.
desk-letter-send = Enviar a mensagem
desk-letter-sent = Se o endereço for de alguém que trabalha aqui, a mensagem já está a caminho. O link funciona uma só vez, durante uma hora.
desk-code = Código
desk-code-title = Segunda etapa
desk-code-help = Os seis dígitos que o aplicativo mostra agora, ou um dos seus códigos de recuperação.
desk-go-on = Continuar
desk-name = Nome
desk-language = Idioma da redação
desk-save = Salvar

## Errors on the way in
sign-in-wrong = O endereço, a senha ou o código está errado.
sign-in-wait = Tentativas demais. Tente de novo depois das { $time }.
link-gone = Este link já foi usado, expirou ou nunca existiu. Peça um novo a quem o enviou.
refusal-missing = Falta algo: { $field }.
email-wrong = Isto não é um endereço de e-mail.
email-known = Já existe alguém aqui com este endereço.
password-short = A senha é curta demais: precisa de pelo menos 12 caracteres.
password-long = A senha é longa demais: o máximo são 200 caracteres.
password-easy = Esta senha é fácil de adivinhar. Escolha palavras que nada tenham a ver com você.
code-wrong = Esse código não está certo. Ele muda a cada 30 segundos.
last-administrator = Este é o último administrador de todo o país. Antes, dê esse papel a outra pessoa.
forbidden-title = Você não tem permissão para isto
forbidden = Seus papéis não permitem isto aqui. Se precisar, fale com um administrador.
form-old = Este formulário ficou aberto tempo demais ou veio de outro lugar. Nada foi alterado; envie-o de novo.

## Joining
desk-welcome = Boas-vindas
desk-setup-intro = Você é a primeira pessoa aqui. Por isso recebe o papel de administrador; depois poderá convidar todas as outras.
desk-join-intro = Você recebeu um convite para a redação. Diga quem você é e escolha uma senha.
desk-password-intro = Escolha uma nova senha para { $email }.

## My account
desk-account = Minha conta
desk-me = Sobre mim
desk-roles = Meus papéis
desk-role-at = { $role } · { $place }
desk-role-in = { $role } · { $place } · { $languages }
desk-whole-country = todo o país
desk-second-factor = Segunda etapa na entrada
desk-second-factor-on = Na entrada, é pedido um código do seu aplicativo.
desk-second-factor-off = Com um aplicativo de autenticação, ninguém entra só com a sua senha.
desk-second-factor-begin = Configurar um aplicativo
desk-second-factor-remove = Deixar de pedir código
desk-second-factor-scan = Escaneie isto com o aplicativo de autenticação, ou digite nele as letras abaixo. Depois informe o código que ele mostrar.
desk-codes-left = { $count ->
    [one] Resta { $n } código de recuperação.
   *[other] Restam { $n } códigos de recuperação.
}
desk-recovery = Seus códigos de recuperação
desk-recovery-help = Guarde-os onde possa encontrá-los sem o telefone. Cada um permite entrar uma vez. Eles só são mostrados agora.
desk-sessions = Minhas sessões abertas
desk-this-session = esta
desk-session-times = Desde { $since }; último uso: { $seen }
desk-end-other-sessions = Sair das outras sessões

## Roles
role-author = Autor
role-translator = Tradutor
role-reviewer = Revisor
role-publisher = Responsável pela publicação
role-media-editor = Editor de mídia
role-analyst = Analista
role-planner = Planejador
role-auditor = Auditor
role-administrator = Administrador

## Parts of the desk
desk-moment = { $day }, { $time }
desk-home = O que me espera
desk-items = Conteúdos
desk-people = Pessoas
desk-audit = Registro de auditoria

## Start page
desk-new-item = Novo conteúdo
desk-advise-second-factor = Seus papéis têm grande alcance. Configure uma segunda etapa na entrada.
desk-nothing-waits = Nada espera por você no momento.
desk-waits-mine = Atribuído a mim
desk-waits-check = A revisar
desk-waits-publish = Pronto para publicar

## Lists
desk-find = Buscar
desk-show = Mostrar
desk-any = todos
desk-more = Mais
desk-items-count = { $count ->
    [one] { $n } conteúdo
   *[other] { $n } conteúdos
}
desk-item = Conteúdo
desk-state = Situação
desk-kind = Tipo de informação
desk-saved-at = Salvo pela última vez
desk-with = Com
desk-languages = Idiomas publicados
desk-nobody = ninguém
desk-the-system = o sistema
desk-yes = sim
desk-no = não

## States
state-published = publicado
state-withdrawn = retirado
state-draft = rascunho
stage-draft = rascunho
stage-in-review = em revisão
stage-returned = devolvido
stage-approved = aprovado
stage-scheduled = agendado

## An item
desk-begin = Começar
desk-cancel = Cancelar
desk-write = Escrever
desk-read = Ver
desk-about-item = Sobre este conteúdo
desk-history = O que aconteceu
desk-language-of = Idioma
field-title = Título
field-summary = Resumo
field-body = Texto
field-image_alt = O que a imagem mostra
field-claim = A afirmação a que respondemos
field-verdict = Nossa resposta em uma frase
field-written-in = Idioma original
field-publisher = Quem publica
field-format = Formato
field-code = Endereço
field-code-help = Letras minúsculas, dígitos e hifens. Se ficar vazio, é formado a partir do título.
field-translation = Como este texto foi feito
field-remark = Observação
field-note = O que estava errado, e o que se lê agora
field-note-help = Os leitores veem isto na página e no registro de correções.
field-publish_at = Publicar em
field-expire_at = Retirar em
field-assignee = Pessoa
field-due_on = Prazo
field-quote = Início do parágrafo
field-comment = Comentário
field-reason = Motivo
field-section = Seção
field-kind = Tipo de informação
field-role = Papel
field-organisation = Organização
field-name = Nome
field-text = Texto
field-email = E-mail

## Editor
desk-no-title = Sem título
desk-public-page = Página pública
desk-tools = Formatação
tool-heading = Subtítulo
tool-bold = Negrito
tool-emphasis = Itálico
tool-list = Lista
tool-link = Link
tool-fact = Fato
desk-preview = Prévia
desk-problems = A resolver antes da publicação
desk-source = O original
desk-check = Revisar
desk-publish = Publicar
desk-comments = Comentários
desk-withdraw = Retirar
desk-kept-now = Cópia automática: { $time }. Ela vira uma versão quando você salva.
desk-kept-found = Isto é o que você estava escrevendo ({ $time }). Ainda não foi salvo.
desk-others-typing = Também escrevem aqui agora: { $names }. Quando todos salvarem, os textos serão combinados.
desk-goes-out = Publicação prevista: { $time }.
act-submit = Enviar para revisão
act-approve = Aprovar
act-return = Devolver
act-publish = Publicar
act-correct = Publicar a correção
act-schedule = Agendar
act-unschedule = Cancelar o agendamento
act-assign = Atribuir
act-comment = Comentar
act-resolve = Resolvido
act-withdraw = Retirar a página
desk-compare = Comparar
desk-compare-title = Comparação
desk-compare-which = Versão { $from } e versão { $to }
desk-back = Voltar ao texto

## What was just done
done-saved = Salvo.
done-merged = Salvo. Nesse meio-tempo, outra pessoa havia salvado; as duas alterações foram mantidas.
done-submitted = Enviado para revisão.
done-approved = Aprovado.
done-returned = Devolvido.
done-published = Publicado.
done-scheduled = Agendado.
done-unscheduled = A data foi removida.
done-assigned = Atribuído.
done-commented = Comentário adicionado.
done-resolved = Resolvido.
done-withdrawn = Retirado. Um aviso com o motivo fica no lugar.
done-sessions-ended = Agora só esta sessão está aberta.

## Why something was not done
refusal-problems = Antes, resolva o seguinte: { $problems }
refusal-not-found = Isto não existe mais.
refusal-wrong-state = A situação do texto não permite isto. Recarregue a página para ver em que ponto ele está.
refusal-address-taken = Este endereço já está em uso. Escolha outro.
refusal-four-eyes = Antes da publicação, este texto precisa ser aprovado por alguém que não o escreveu.
refusal-nothing-new = Os leitores já veem este texto.
refusal-conflict = Outra pessoa salvou nesse meio-tempo.
code-letters = O endereço só pode conter letras minúsculas a–z, dígitos e hifens.
time-past = Esse horário já passou.
time-order = A página seria retirada antes de ser publicada.
time-wrong = Isto não é uma data com hora.

## People
desk-invite = Convidar
desk-role = Papel
desk-roles-of = Papéis
desk-where = Onde vale, com tudo o que está abaixo
desk-only-languages = Só para estes idiomas (nenhum escolhido: todos)
desk-make-link = Criar o convite
desk-link = O link
desk-link-help = Envie-o à pessoa por um meio de confiança. Funciona uma só vez e só é mostrado agora.
desk-access = Acesso
desk-shut-out = acesso bloqueado
act-grant = Dar o papel
act-revoke = Remover
act-password-link = Link para uma nova senha
act-shut-out = Bloquear o acesso
act-let-in = Restabelecer o acesso

## Audit log
desk-when = Quando
desk-who = Quem
desk-what = O quê
desk-about = Sobre

## Events
event-begin = iniciou uma versão linguística
event-save = salvou
event-publish = publicou
event-correct = corrigiu
event-withdraw = retirou
event-submit = enviou para revisão
event-return = devolveu
event-approve = aprovou
event-assign = atribuiu
event-schedule = agendou
event-unschedule = removeu a data
event-import = importou
event-change-fact = alterou um fato
event-apply-pack = carregou o pacote nacional
event-add-media = adicionou uma imagem
event-join = passou a fazer parte da redação
event-sign-in = entrou
event-sign-in-failed = não conseguiu entrar
event-grant = deu um papel
event-revoke = retirou um papel
event-shut-out = bloqueou o acesso de alguém
event-let-in = restabeleceu o acesso de alguém
event-second-factor = alterou a segunda etapa
event-change-password = alterou a senha
event-password-link = criou um link para uma nova senha

## Facts
desk-facts = Fatos
desk-facts-due = só os que devem ser revisados
desk-facts-help = Cada número fica aqui uma só vez. Quando muda, muda em todas as páginas que o citam.
desk-cited-in = Citado nestas páginas
desk-cited-nowhere = Nenhuma página o cita ainda.
desk-public-value = O que os leitores veem
field-value = Valor
field-period = Período
field-period-help = 2026, 2026-03, 2026-Q1, 2026-03-15, 2019/2024, ou vazio
field-source = Fonte
field-source_url = Endereço da fonte
field-as_of = Consultada em
field-review_by = Revisar até
field-fact-note = Nota para a redação
value-wrong = O valor deve ser um número sem separador de milhar e com ponto decimal, como 101343800 ou 7.09.
period-wrong = Isto não é um período. Escreva-o como 2026, 2026-03, 2026-Q1, 2026-03-15 ou 2019/2024.
date-wrong = Isto não é uma data.
address-wrong = O endereço deve começar com https:// ou http://.
done-fact = Salvo. Todas as páginas que citam este fato mostram o novo número.

## Translations
desk-matrix = Traduções
desk-matrix-help = Cada célula é uma versão em um idioma: preenchida quando os leitores a veem, listrada quando o original mudou desde então, só com contorno enquanto se trabalha nela, com um sinal de mais onde pode ser começada.
matrix-current = em dia
matrix-behind = o original mudou desde então
matrix-working = em andamento
matrix-none = não começada
quote-open = «
quote-close = »
