### Pictures and videos at the desk.
