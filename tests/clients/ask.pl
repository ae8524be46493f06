# Asks as a site would. Arguments: key, blog, an author who is spam by agreement.
use strict;
use warnings;
use JSON::PP;
use LWP::Protocol::http;
use Net::Akismet;

my ($key, $blog, $spammer) = @ARGV;
# Every name leads to the service under test, as a wildcard record would have it.
push @LWP::Protocol::http::EXTRA_SOCK_OPTS, PeerAddr => '127.0.0.1', PeerPort => $ENV{CANDOR_PORT};

my $client = Net::Akismet->new(KEY => $key, URL => $blog, SERVICE_HOST => 'candor.test');
my %said = (verified => $client ? 1 : 0);
if ($client) {
    my %comment = (
        USER_IP            => '192.0.2.17',
        COMMENT_USER_AGENT => 'Mozilla/5.0',
        COMMENT_CONTENT    => 'When do the works on the tram line begin?',
        COMMENT_AUTHOR     => 'Jo Example',
    );
    $said{ham} = $client->check(%comment);
    $said{spam} = $client->check(%comment, COMMENT_AUTHOR => $spammer);
    $said{reported} = grep { $_ } $client->spam(%comment), $client->ham(%comment);
}
print JSON::PP->new->canonical->encode(\%said), "\n";
