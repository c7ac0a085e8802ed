<?php
// Fills a fresh WordPress with Vietnamese posts and pictures and writes FOLDER/export.xml with WordPress's own exporter.
//   php posts.php FOLDER PACK SITE install|fill|export
// Installing is a process of its own: constants that WordPress makes of its settings are there from the next one on.
[$_, $folder, $pack, $site, $step] = $argv;
$_SERVER['HTTP_HOST'] = parse_url($site, PHP_URL_HOST) . ':' . parse_url($site, PHP_URL_PORT);
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD'] = 'GET';
if ($step === 'install') define('WP_INSTALLING', true);
require "$folder/wp/wp-config.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once ABSPATH . 'wp-admin/includes/export.php';
if ($step === 'install') {
    add_filter('pre_wp_mail', '__return_true');
    wp_install('Trang tin đối ngoại', 'bien-tap', 'toa-soan@example.org', true, '', 'not-secret');
    exit;
}
if ($step === 'fill') fill($folder, $pack, $site);
ob_start();
@export_wp(['content' => 'all']);
file_put_contents("$folder/export.xml", ob_get_clean());

function fill(string $folder, string $pack, string $site): void {
    update_option('permalink_structure', '/%year%/%monthnum%/%postname%/');
    update_option('timezone_string', 'Asia/Ho_Chi_Minh');
    update_option('posts_per_rss', 50);
    $GLOBALS['wp_rewrite']->init();
    flush_rewrite_rules();
    foreach (get_posts(['numberposts' => -1, 'post_type' => ['post', 'page'], 'post_status' => 'any']) as $old) wp_delete_post($old->ID, true);
    // As an editor would, who may write any HTML.
    wp_set_current_user(1);
    kses_remove_filters();
    $author = ['bien-tap' => 1];
    wp_update_user(['ID' => 1, 'display_name' => 'Ban Biên tập']);
    foreach (['phong-van-hoa' => 'Phòng Văn hóa', 'van-phong' => 'Văn phòng'] as $login => $name)
        $author[$login] = wp_insert_user(['user_login' => $login, 'user_pass' => 'x', 'display_name' => $name, 'role' => 'author', 'user_email' => "$login@example.org"]);
    $category = [];
    foreach (['van-hoa' => 'Văn hóa', 'thien-nhien' => 'Thiên nhiên', 'kinh-te' => 'Kinh tế', 'huong-dan' => 'Hướng dẫn', 'thong-bao' => 'Thông báo'] as $slug => $name)
        $category[$slug] = wp_insert_category(['cat_name' => $name, 'category_nicename' => $slug]);
    $picture = pictures($folder);
    $known = [];
    $n = 0;
    foreach (array_merge(glob(__DIR__ . '/posts/*.html'), array_slice(glob("$pack/content/*/vi.md"), 0, 24)) as $file) {
        $post = str_ends_with($file, '.md') ? story($file, ++$n, $picture) : written($file, $picture, $site);
        $id = wp_insert_post(wp_slash([
            'post_type' => $post['type'] ?? 'post',
            'post_title' => $post['title'],
            'post_content' => $post['html'],
            'post_excerpt' => $post['excerpt'] ?? '',
            'post_status' => $post['status'],
            'post_password' => $post['password'] ?? '',
            'post_author' => $author[$post['author']],
            'post_date' => $post['date'] ?? '',
            'post_category' => array_map(fn($slug) => $category[$slug], words($post['category'] ?? '')),
            'tags_input' => words($post['tags'] ?? ''),
        ]), true);
        if (is_wp_error($id)) exit("$file: " . $id->get_error_message() . "\n");
        if (isset($picture[$post['lead'] ?? ''])) set_post_thumbnail($id, $picture[$post['lead']]);
        if ($post['status'] === 'trash') wp_trash_post($id);
        wp_insert_comment(['comment_post_ID' => $id, 'comment_content' => 'Lời bình không được mang theo.', 'comment_author' => 'Bạn đọc', 'comment_approved' => 1]);
        $known[] = $id;
    }
    fwrite(STDERR, count($known) . ' posts and pages, ' . count($picture) . " pictures\n");
}

/** Pictures come in as an editor's uploads would: a file, an attachment with its renditions, caption and alternative text. */
function pictures(string $folder): array {
    $picture = [];
    foreach (glob("$folder/pictures/*") as $file) {
        $code = pathinfo($file, PATHINFO_FILENAME);
        $there = wp_upload_bits(basename($file), null, file_get_contents($file), '2025/03');
        $id = wp_insert_attachment(['post_mime_type' => mime_content_type($file), 'post_title' => $code, 'post_excerpt' => "Tranh minh họa: $code (Ảnh: Kho tranh Sen)", 'post_status' => 'inherit'], $there['file']);
        wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $there['file']));
        update_post_meta($id, '_wp_attachment_image_alt', "Tranh minh họa $code");
        $picture[$code] = $id;
    }
    return $picture;
}

function words(string $list): array {
    return array_values(array_filter(array_map('trim', explode(',', $list))));
}

/** A post of posts/: lines of what it is, an empty line, and the body as an editor left it. */
function written(string $file, array $picture, string $site): array {
    [$head, $html] = explode("\n\n", file_get_contents($file), 2);
    $post = [];
    foreach (explode("\n", $head) as $line) {
        [$key, $value] = explode(':', $line, 2);
        if (trim($value) !== '') $post[$key] = trim($value);
    }
    $value = fn($m) => match ($m[1]) {
        'site' => $site,
        // The same machine under another name.
        'elsewhere' => str_replace('127.0.0.1', 'localhost', $site),
        'id' => $picture[$m[2]],
        'url' => wp_get_attachment_url($picture[$m[2]]),
        'name' => basename(wp_get_attachment_url($picture[$m[2]])),
        default => wp_get_attachment_image_url($picture[$m[2]], $m[1]),
    };
    $post['html'] = preg_replace_callback('/\{\{([a-z]+):?([a-z-]*)\}\}/', $value, $html);
    return $post;
}

/** A story of the pack, in the block editor's markup or, every third, in the classic editor's loose lines. */
function story(string $file, int $n, array $picture): array {
    [, $front, $markdown] = explode("+++\n", file_get_contents($file), 3);
    preg_match('/^title = "(.*)"/m', $front, $title);
    preg_match('/^summary = "(.*)"/m', $front, $summary);
    preg_match('/^section = "(.*)"/m', file_get_contents(dirname($file) . '/item.toml'), $section);
    $code = basename(dirname($file));
    $lead = isset($picture[$code]) ? $code : null;
    $blocks = $n % 3 != 0;
    $html = body($markdown, $blocks);
    if ($lead && !$blocks) $html .= "\n\n" . sprintf('[caption id="attachment_%1$d" align="aligncenter" width="1024"]<img class="size-large wp-image-%1$d" src="%2$s" alt="" width="1024" height="640" /> Tranh trong bài[/caption]', $picture[$lead], wp_get_attachment_image_url($picture[$lead], 'large'));
    $sections = ['culture' => 'van-hoa', 'nature' => 'thien-nhien', 'economy' => 'kinh-te', 'guides' => 'huong-dan'];
    return [
        'title' => $title[1],
        'html' => $html,
        'excerpt' => $n % 4 ? $summary[1] : '',
        'status' => [12 => 'pending'][$n] ?? 'publish',
        'author' => $n % 2 ? 'bien-tap' : 'phong-van-hoa',
        'date' => sprintf('2025-%02d-%02d 08:30:00', 1 + $n % 6, 1 + $n % 27),
        'category' => $sections[$section[1] ?? ''] ?? '',
        'tags' => "Việt Nam, $code",
        'lead' => $lead,
    ];
}

/** The pack's text as an editor's HTML, without what only Sen has. */
function body(string $markdown, bool $blocks): string {
    $out = [];
    foreach (preg_split('/\n{2,}/', trim($markdown)) as $part) {
        $part = trim($part);
        if ($part === '' || str_contains($part, '[[') || str_contains($part, '|') || str_starts_with($part, ':::') || str_ends_with($part, ':::') || str_starts_with($part, '::')) continue;
        $list = preg_match('/^(-|\d+\.) /', $part, $mark) ? (ctype_digit($mark[1][0]) ? 'ol' : 'ul') : null;
        [$name, $text] = match (true) {
            str_starts_with($part, '#') => ['heading', '<h2>' . inline(ltrim($part, '# ')) . '</h2>'],
            $list !== null => ['list', "<$list>" . preg_replace('/^(?:-|\d+\.) (.*)$/m', '<li>$1</li>', inline($part)) . "</$list>"],
            default => ['paragraph', $blocks ? '<p>' . inline($part) . '</p>' : inline($part)],
        };
        $out[] = $blocks ? "<!-- wp:$name -->\n$text\n<!-- /wp:$name -->" : $text;
    }
    return implode("\n\n", $out);
}

function inline(string $text): string {
    $text = preg_replace('/\[([^\]]+)\]\((https?:[^)]+)\)/', '<a href="$2">$1</a>', $text);
    $text = preg_replace('/\[([^\]]+)\]\([^)]+\)/', '$1', $text);
    $text = preg_replace('/\*\*([^*]+)\*\*/', '<strong>$1</strong>', $text);
    return preg_replace('/\*([^*]+)\*/', '<em>$1</em>', $text);
}
