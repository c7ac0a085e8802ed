### Mensagens por e-mail, e onde cada pessoa escolhe quais recebe.

## Todas as mensagens
mail-greeting = Olá, { $name }:
mail-greeting-plain = Bom dia:
mail-open = Abrir na redação
mail-copy = Se o botão não funcionar, abra este endereço:
mail-settings = Na página da sua conta, você escolhe que mensagens recebe:
mail-automatic = Esta mensagem foi enviada automaticamente. As respostas não são lidas.

## Convite
mail-invitation-subject = Convite para a redação de { $site }
mail-invitation-line = { $name } convida você para trabalhar na redação de { $site }.
mail-invitation-button = Aceitar o convite
mail-invitation-until = O link funciona uma só vez, até { $time }. Não o repasse a ninguém.
mail-invitation-why = Você recebe esta mensagem porque o seu endereço foi indicado para um convite em { $site }. Se não a esperava, não precisa fazer nada.
mail-password-subject = Nova senha para { $site }
mail-password-line = Foi pedida uma nova senha para a sua conta em { $site }.
mail-password-button = Escolher uma nova senha
mail-password-why = Você recebe esta mensagem porque foi pedida uma nova senha com o seu endereço. Se não foi você, não precisa fazer nada: a sua senha continua a mesma.

## Um texto espera
mail-embargoed = um texto sob embargo
mail-check-subject = Para revisar: { $title }
mail-check-line = { $name } enviou para revisão “{ $title }” ({ $language }).
mail-returned-subject = Devolvido: { $title }
mail-returned-line = { $name } devolveu a você “{ $title }” ({ $language }).
mail-assigned-subject = Atribuído a você: { $title }
mail-assigned-line = { $name } atribuiu a você “{ $title }” ({ $language }).
mail-due = Prazo: { $date }.
mail-note-why = Você recebe esta mensagem porque é a sua vez de agir neste texto.

## Um prazo se aproxima
mail-deadline-subject = Prazo em { $date }: { $what }
mail-deadline-line = O prazo de “{ $what }” é { $date }.
mail-deadline-why = Você recebe esta mensagem porque isto está a seu cargo.

## Um teste
mail-trial-subject = Mensagem de teste de { $site }
mail-trial-line = O e-mail funciona: esta mensagem foi pedida na página de estado em { $time }.
mail-trial-button = Abrir a página de estado
mail-trial-why = Você recebe esta mensagem porque a pediu.

## Na redação
mail-language = Idioma da mensagem
mail-language-help = O convite também é enviado a este endereço por e-mail.
mail-invited = O convite também segue por e-mail para { $email }.
mail-wishes = Mensagens por e-mail
mail-wish-notes = Quando é a minha vez em um texto
mail-wish-deadlines = Antes de um prazo
mail-wishes-off = Este portal não envia e-mails no momento. A sua escolha vale assim que enviar.
mail-status-server = Servidor
mail-status-sender = Remetente
mail-status-waiting = À espera
mail-status-sent = Enviadas
mail-status-last = Último envio
mail-status-never = nenhum ainda
mail-status-trouble = Na última tentativa, o servidor não aceitou mensagens. Haverá nova tentativa. Ele respondeu:
mail-status-ended = Mensagens não enviadas
mail-status-failed = recusada
mail-status-given-up = abandonada
mail-status-again = Enviar de novo
mail-status-trial = Enviar um teste para mim
done-mail-trial = Uma mensagem de teste está a caminho.
done-mail-again = A mensagem está a caminho de novo.
event-choose-mail = escolheu que mensagens receber
