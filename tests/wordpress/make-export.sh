#!/bin/sh
# Runs a real WordPress (Debian's package) with Vietnamese posts and pictures, and exports it; README.md says how.
#   make-export.sh FOLDER [PORT]      fills it, exports it, and serves it on 127.0.0.1:PORT (8099)
#   make-export.sh FOLDER again       exports it again, after changes
set -eu
here=$(cd "$(dirname "$0")" && pwd)
pack=$here/../../packs/vietnam
mkdir -p "$1"
folder=$(cd "$1" && pwd)
cd "$folder"
if [ "${2:-}" = again ]; then
  php "$here/posts.php" "$folder" "$pack" "$(cat site)" export
  exit
fi
site=http://127.0.0.1:${2:-8099}
echo "$site" > site
[ -d wp ] || cp -rL /usr/share/wordpress wp
if [ ! -d db ]; then
  mariadb-install-db --no-defaults --datadir="$folder/db" --user="$(id -un)" --auth-root-authentication-method=normal > db.log 2>&1
fi
sql() { mariadb --no-defaults -uroot --socket="$folder/db.sock" -e "$1"; }
if ! sql 'select 1' > /dev/null 2>&1; then
  mariadbd --no-defaults --datadir="$folder/db" --user="$(id -un)" --socket="$folder/db.sock" --skip-networking \
    --pid-file="$folder/db.pid" >> db.log 2>&1 &
  for _ in $(seq 50); do sql 'select 1' > /dev/null 2>&1 && break; sleep 0.2; done
fi
sql 'drop database if exists wp; create database wp character set utf8mb4'
cat > wp/wp-config.php <<PHP
<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:$folder/db.sock');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_SITEURL', '$site'); define('WP_HOME', '$site'); define('DISABLE_WP_CRON', true);
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
PHP
rm -rf pictures wp/wp-content/uploads
mkdir -p pictures wp/wp-content/uploads
for code in ha-long-cat-ba hue-imperial-city pho-and-its-family coffee-highlands hoi-an-lanterns phong-nha-caves; do
  rsvg-convert -w 1600 "$pack/artwork/$code.svg" -o "pictures/$code.png"
done
php "$here/posts.php" "$folder" "$pack" "$site" install
php "$here/posts.php" "$folder" "$pack" "$site" fill
if ! { [ -f php.pid ] && kill -0 "$(cat php.pid)" 2> /dev/null; }; then
  php -S "${site#http://}" -t wp > php.log 2>&1 &
  echo $! > php.pid
fi
ls -l export.xml
