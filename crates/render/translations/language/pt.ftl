# Language (Portuguese): translation memory, glossary, machine translation.

desk-language-tools = Língua
desk-language-parts = Partes desta seção

## Translation memory
memory-title = Memória de tradução
glossary-title = Glossário
machine-title = Tradução automática
memory-help = O que pessoas já traduziram antes. A bancada de tradução propõe isso para o mesmo texto e para textos parecidos.
memory-empty = Ainda não há nada. A memória se enche à medida que traduções são confirmadas, ou com um arquivo.
memory-none-found = Nada foi encontrado.
memory-pair = Línguas
memory-from-to = { $from } → { $to }
memory-source = Original
field-target = Tradução
memory-origin = Origem
memory-origin-desk = a redação
memory-origin-content = textos publicados
memory-origin-machine = textos publicados, por máquina, não revisados
memory-unit = Unidade da memória
memory-created = Adicionada
memory-changed = Última confirmação
memory-statistics = Conteúdo da memória
memory-units = Unidades
memory-confirmed = Confirmadas na redação
memory-file = Arquivo
memory-export = Exportar tudo em TMX
memory-import = Importar um arquivo TMX
memory-import-help = TMX 1.4b, até 128 MiB. O arquivo entra inteiro ou não entra.
memory-imported = Unidades novas: { $added }. Confirmadas de novo: { $confirmed }.
memory-delete = Excluir
memory-back = Voltar à memória
memory-too-long = A tradução é longa demais para uma só unidade.

## Files
file-choose = Arquivo
file-import = Importar
file-wrong = O arquivo não foi incorporado. Nada mudou.
file-place = Linha { $line }, caractere { $character }
file-left-out = Deixado de fora, porque o portal não tem estas línguas: { $list }
file-remarks = Observações sobre o arquivo
file-missing = Escolha primeiro um arquivo.
file-encoding = Contém caracteres ilegíveis. Salve-o em UTF-8 e tente de novo.
file-too-large = É grande demais.
file-malformed = Está danificado aqui: não é XML bem formado.
file-other-format = É outro formato, ou uma versão que não é lida aqui.
file-rule = Isto contraria uma regra do formato.
file-nothing = Não contém nada para as línguas deste portal.
file-unit-long = Um texto é longo demais para uma só unidade.
file-unit-source = Uma unidade não tem texto na língua de origem.
file-term-long = Um termo ou uma definição é longo demais.
file-not-yours = Contém línguas que não estão a seu cargo. As suas são:

## Glossary
glossary-help = Como se chama, em cada língua, o que é próprio do país.
glossary-count = Conceitos encontrados: { $n }
glossary-in = Língua exibida
glossary-subject = Área
glossary-missing-only = só os que não têm termo nela
glossary-new = Novo conceito
glossary-concept = Conceito
glossary-languages = Línguas
glossary-no-term = sem termo
glossary-retired = retirado
glossary-export = Exportar o glossário
glossary-import = Importar um arquivo TBX
glossary-import-help = TBX de 2008 ou de 2019. Nos conceitos existentes, os termos do arquivo substituem os das suas línguas; as outras línguas ficam. O arquivo entra inteiro ou não entra.
glossary-imported = Conceitos novos: { $added }. Alterados: { $changed }. Sem alteração: { $unchanged }.
glossary-terms = Termos
glossary-change = Alterar
glossary-status = Uso
glossary-note = Nota
glossary-add-term = Adicionar um termo
glossary-about = Sobre o conceito
glossary-definition = Definição
glossary-retire = Retirar
glossary-restore = Voltar a usar
glossary-back = Voltar ao glossário
glossary-known = Este termo já está no glossário: { $code }
field-term = Termo
term-status-preferred = preferido
term-status-admitted = admitido
term-status-forbidden = não usar
term-taken = O conceito já tem este termo.
term-last = Um conceito mantém ao menos um termo. Retire o conceito.
term-too-long = É longo demais ou contém caracteres impróprios para um termo.
subject-organisation = Órgãos
subject-territory = Lugares
subject-region = Regiões
subject-heritage = Patrimônio
subject-document = Leis
subject-document_kind = Tipos de documentos
subject-heritage_list = Listas do patrimônio
subject-calendar = Datas e festas
subject-theme = Temas

## What was just done
done-memory-changed = Salvo. A partir de agora a memória propõe a nova tradução.
done-memory-deleted = Excluído. A memória não o propõe mais.
done-concept = O conceito foi salvo.
done-term = O termo foi salvo.
done-term-removed = O termo foi excluído.
done-concept-retired = O conceito foi retirado: a bancada não o assinala mais.
done-concept-restored = O conceito está de novo em uso.

## Machines
machine-help = Nada é enviado a uma máquina sem que alguém peça. O que sai, e para quem, fica no registro de auditoria. Texto sob embargo nunca é enviado.
machine-off = Nenhuma máquina está configurada. Quem opera o portal pode indicá-las no arquivo de configuração.
machine-name = Máquina
machine-address = Endereço
machine-secret = Chave definida
machine-knows = Línguas que conhece
machine-ask = Perguntar
machine-knows-not = Ela não tem como informar.
machine-try = Experimentar uma frase
machine-try-help = A frase é enviada à máquina e fica no registro de auditoria.
machine-from = De
machine-to = Para
machine-text = Frase
machine-translate = Traduzir
machine-sent = Enviado nos últimos 30 dias
machine-sent-none = Nada.
machine-requests = Pedidos
machine-texts = Textos
machine-characters = Caracteres
machine-last = Último envio
machine-none = Nenhuma máquina está configurada para estas línguas.
machine-embargoed = Este texto está sob embargo e não é enviado a ninguém.
machine-too-long = O texto é longo demais para esta máquina.
machine-unreachable = Não foi possível conectar à máquina
machine-refused = A máquina recusou
machine-bad-answer = A resposta da máquina não pode ser usada

## Events
event-change-memory = alterou uma unidade da memória
event-delete-memory = excluiu uma unidade da memória
event-import-memory = importou um arquivo para a memória
event-create-concept = criou um conceito
event-change-concept = alterou um conceito
event-retire-concept = retirou um conceito
event-restore-concept = voltou a usar um conceito
event-add-term = adicionou um termo
event-change-term = alterou um termo
event-remove-term = excluiu um termo
event-import-glossary = importou um arquivo para o glossário
event-derive-glossary = incorporou nomes ao glossário
event-send-to-machine = enviou texto a uma máquina
