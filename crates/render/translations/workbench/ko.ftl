### Translating by segments, memory, glossary, machine translation.
