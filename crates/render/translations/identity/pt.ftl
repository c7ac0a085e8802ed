### Passkeys and single sign-on.

## Passkeys
passkeys = Chaves de acesso
passkeys-help = Com uma chave de acesso, a entrada é feita com a impressão digital, o rosto ou o PIN do seu dispositivo. Ninguém a adivinha e ela não é entregue por engano. Depois da senha, serve de segunda etapa.
passkeys-none = Você ainda não tem chave de acesso.
passkeys-impossible = As chaves de acesso exigem que a redação tenha um nome de domínio próprio e conexão segura (https). Quem opera o serviço pode configurar isso.
passkey-name = Nome da chave de acesso
passkey-name-help = Para reconhecê-la: o dispositivo ou a chave física em que está guardada.
passkey-add = Adicionar chave de acesso
passkey-rename = Renomear
passkey-remove = Remover
passkey-sign-in = Entrar com chave de acesso
passkey-second = Confirme com a sua chave de acesso que é você.
passkey-use = Usar chave de acesso
passkey-script = As chaves de acesso precisam de JavaScript, que está desativado neste navegador. As outras formas funcionam sem ele.
passkey-elsewhere = As chaves de acesso só funcionam em { $origin }. Abra a redação nesse endereço para usar uma.
passkey-cancelled = Nenhuma chave de acesso foi usada. Tente de novo ou escolha outra forma.
passkey-known = Este dispositivo já guarda uma das suas chaves de acesso.
passkey-unsupported = Este navegador não aceita chaves de acesso. Escolha outra forma.
passkey-late = Demorou demais ou foi enviado duas vezes. Tente de novo.
passkey-refused = Não foi possível verificar a resposta da chave de acesso; nada mudou. Tente de novo.
passkey-unknown = Esta chave de acesso não é conhecida aqui ou foi removida. Entre de outra forma e adicione-a de novo.
passkey-many = Você já tem o máximo de chaves de acesso por pessoa. Remova alguma que não usa mais.

## The way in
sign-in-otherwise = Outras formas de entrar
sign-in-through = Entrar com { $provider }
sign-in-late = Demorou demais. Comece de novo.
sign-in-busy = Há entradas demais neste momento. Tente de novo daqui a um minuto.
signed-out-here = Você saiu daqui. Em { $provider } talvez a sessão continue aberta.
sign-out-there = Sair de lá também

## Accounts at identity providers
accounts = Contas externas
accounts-help = Com uma conta vinculada, você entra sem outra senha.
account-link = Vincular { $provider }
account-leave = Você vai entrar em { $provider } e depois voltar para cá. A partir daí, essa conta permite a sua entrada.
account-go = Ir para { $provider }
account-unlink = Desvincular
added-and-used = Adicionada: { $since }; último uso: { $used }
added-not-used = Adicionada: { $since }; ainda não usada
last-way-in = Esta é a sua única forma de entrar. Antes, adicione outra.
second-step-first = Aqui se exige de todos uma segunda etapa na entrada. Configure um aplicativo ou adicione uma chave de acesso; depois você pode continuar.
act-reset-second-step = Retirar a segunda etapa e as chaves de acesso

## Errors of single sign-on
sso-down = { $provider } não responde como deveria. Tente mais tarde ou entre de outra forma.
sso-cancelled = { $provider } não autorizou a entrada: foi cancelada ou recusada lá.
sso-late = Esta entrada demorou demais, já foi usada ou começou em outro navegador. Comece de novo.
sso-untrusted = Não foi possível verificar a resposta de { $provider }, e ninguém entrou. Se acontecer de novo, avise um administrador.
sso-unverified = { $provider } não informou nenhum endereço verificado seu; não podemos saber quem você é aqui.
sso-unlinked = A sua conta em { $provider } não está vinculada a ninguém aqui. Entre de outra forma e vincule-a em “Minha conta”.
sso-unknown = { $provider } conhece você como { $email }, mas ninguém está registrado aqui com esse endereço. Peça um convite a um administrador.
sso-shut-out = O seu acesso à redação está bloqueado. Se for engano, fale com um administrador.
sso-no-role = Você está registrado como { $email }, mas ainda não tem papel. Peça um a um administrador.
sso-taken = Essa conta já permite a entrada de outra pessoa aqui.

## How somebody signed in
means-password = com senha
means-code = com um código como segunda etapa
means-recovery = com um código de recuperação
means-second-passkey = com uma chave de acesso como segunda etapa
means-passkey = com chave de acesso
means-provider = por uma conta externa
means-link = por um link

## Done
done-passkey-added = Adicionada. Agora você pode entrar com esta chave de acesso.
done-passkey-removed = A chave de acesso foi removida.
done-account-linked = Vinculada. Agora você pode entrar com esta conta.
done-account-unlinked = A conta não está mais vinculada.

## Audit log
event-add-passkey = adicionou uma chave de acesso
event-rename-passkey = renomeou uma chave de acesso
event-remove-passkey = removeu uma chave de acesso
event-link-account = vinculou uma conta externa
event-unlink-account = desvinculou uma conta externa
event-reset-second-step = retirou a segunda etapa de alguém
event-seal-media = assinou as credenciais de uma imagem

## Showing again who one is
prove-title = Confirme que é você
prove-help = Antes de alterar a forma de entrar, introduza de novo a palavra-passe ou use uma chave de acesso. Vale durante dez minutos.
prove-do = Confirmar
prove-first = Confirme primeiro que é você.
prove-wrong = Essa não é a sua palavra-passe. Nada foi alterado.
prove-wait = Demasiadas tentativas erradas. Aguarde um pouco e tente de novo.
done-proved = Confirmado. Durante dez minutos pode alterar a forma de entrar.
event-prove = confirmou de novo a identidade
