# A small process that starts programs for the workers: serve.pl FOLDER WORKERS. To start a program, the kernel first copies the
# page tables of the process that starts it. For a worker of 800 MB that takes 40 ms of processor time, for a small Node process
# half a millisecond, and here a tenth of one; git itself takes 2 ms. request.ts describes the messages.
use strict;
use warnings;
no warnings 'exec';
use Config;
use Fcntl;
use POSIX qw(WNOHANG);
use Socket;

my ($folder, $workers) = @ARGV;
my @signals = split / /, $Config{sig_name};

# Programs, by id, whose connections are not all open yet: their request, and the sockets of their streams.
my (%asked, %streams);
# What to do with the status of a program, by its process id; and the process ids, by id of the program.
my (%at_end, %running);
# Connections that have not said what they are, in order; those of running programs; and the pipes of the workers.
my (@unknown, %main, %pipes);

# Each message is the length of its body, as eight hexadecimal digits, and its body: fields with a NUL between them.
sub message {
    my ($handle) = @_;
    my $length = exactly($handle, 8);
    return unless defined $length;
    my $body = exactly($handle, hex $length);
    return defined $body ? split(/\0/, $body, -1) : ();
}

sub exactly {
    my ($handle, $count) = @_;
    my $bytes = '';
    while (length $bytes < $count) {
        my $read = sysread $handle, $bytes, $count - length $bytes, length $bytes;
        return undef unless $read;
    }
    return $bytes;
}

# Starts a program: its folder, its streams, its name, how many arguments, these, and its environment. Returns its process id,
# or 0 and the number of the error.
sub start {
    my ($cwd, $stdin, $stdout, $stderr, $program, $count, @rest) = @_;
    my @arguments = splice @rest, 0, $count;
    pipe my $failed, my $fails or die "pipe: $!";
    my $pid = fork;
    die "fork: $!" unless defined $pid;
    if ($pid == 0) {
        my $at = 0;
        POSIX::dup2(fileno $_, $at++) for $stdin, $stdout, $stderr;
        $SIG{PIPE} = 'DEFAULT';
        %ENV = map { split /=/, $_, 2 } @rest;
        chdir $cwd and exec { $program } $program, @arguments;
        syswrite $fails, $! + 0;
        POSIX::_exit(127);
    }
    close $fails;
    my $error = '';
    sysread $failed, $error, 16;
    return ($pid, 0) if $error eq '';
    waitpid $pid, 0;
    return (0, $error);
}

sub opened {
    my ($path, $how) = @_;
    sysopen my $file, $path, $how, 0600 or die "$path: $!";
    return $file;
}

# The status and the name of the signal; one of them is empty.
sub ended {
    my ($status) = @_;
    my $signal = $status & 127;
    return $signal ? " SIG$signals[$signal]" : ($status >> 8) . ' ';
}

# A worker waits for the end of this program.
sub run {
    my ($results, $stdin, $stdout, $stderr, $cwd, @program) = @_;
    my @files = (
        opened($stdin, O_RDONLY),
        map { opened($_, O_WRONLY | O_CREAT | O_TRUNC) } $stdout, $stderr,
    );
    my ($pid, $error) = start($cwd, @files, @program);
    return syswrite $results, "0 $error  \n" if $pid == 0;
    $at_end{$pid} = sub { syswrite $results, "$pid 0 " . ended($_[0]) . "\n" };
}

sub begin {
    my ($id) = @_;
    my ($socket, $wanted, $output, $cwd, @program) = @{ $asked{$id} };
    my $said = $streams{$id} // {};
    return if grep { !$said->{$_} } split //, $wanted;
    delete $asked{$id};
    delete $streams{$id};
    my $stdout = $output eq '' ? $said->{1} : opened($output, O_WRONLY | O_APPEND);
    my ($pid, $error) = start(
        $cwd,
        $said->{0} // opened('/dev/null', O_RDONLY),
        $stdout // opened('/dev/null', O_WRONLY),
        $said->{2} // opened('/dev/null', O_WRONLY),
        @program,
    );
    return syswrite $socket, "error $error\n" if $pid == 0;
    syswrite $socket, "spawn $pid\n";
    my $number = fileno $socket;
    $main{$number} = [$socket, $pid];
    $running{$id} = $pid;
    $at_end{$pid} = sub {
        delete $running{$id};
        delete $main{$number};
        syswrite $socket, 'exit ' . ended($_[0]) . "\n";
    };
}

sub connected {
    my ($socket) = @_;
    my ($kind, $id, @rest) = message($socket);
    return unless defined $kind;
    if ($kind eq 'kill') {
        kill $rest[0] =~ s/^SIG//r, $running{$id} if $running{$id};
    }
    else {
        if   ($kind eq 'carry') { $streams{$id}{ $rest[0] } = $socket }
        else                    { $asked{$id} = [$socket, @rest] }
        begin($id) if $asked{$id};
    }
}

# Wakes the loop when a program ends.
pipe my $woken, my $wakes or die "pipe: $!";
POSIX::sigaction(
    POSIX::SIGCHLD,
    POSIX::SigAction->new(sub { syswrite $wakes, 'x' }, POSIX::SigSet->new, POSIX::SA_RESTART),
) or die "sigaction: $!";
$SIG{PIPE} = 'IGNORE';

for my $worker (1 .. $workers) {
    my @paths = map { "$folder/$_-$worker" } 'requests', 'results';
    POSIX::mkfifo($_, 0600) or die "$_: $!" for @paths;
    # Both ends, so that neither side waits for the other or sees end of file.
    my ($requests, $results) = map { opened($_, O_RDWR) } @paths;
    $pipes{ fileno $requests } = [$requests, $results];
}
socket my $server, PF_UNIX, SOCK_STREAM, 0 or die "socket: $!";
bind $server, sockaddr_un("$folder/socket") or die "bind: $!";
listen $server, SOMAXCONN or die "listen: $!";
$| = 1;
print "ready\n";

while (1) {
    my $wanted = '';
    vec($wanted, $_, 1) = 1
        for fileno STDIN, fileno $server, fileno $woken, keys %pipes, keys %main, map { fileno $_ } @unknown;
    next if select(my $ready = $wanted, undef, undef, undef) < 1;
    # The run of the tests has ended.
    exit if vec $ready, fileno STDIN, 1;
    # The worker has ended. This comes first, since the socket of a new program is readable too, with its request.
    kill 'TERM', delete($main{$_})->[1] for grep { vec $ready, $_, 1 } keys %main;
    for my $number (grep { vec $ready, $_, 1 } keys %pipes) {
        my ($requests, $results) = @{ $pipes{$number} };
        my (undef, @request) = message($requests);
        run($results, @request);
    }
    my @said = grep { vec $ready, fileno $_, 1 } @unknown;
    @unknown = grep { !vec $ready, fileno $_, 1 } @unknown;
    connected($_) for @said;
    if (vec $ready, fileno $server, 1) {
        accept my $socket, $server or next;
        push @unknown, $socket;
    }
    if (vec $ready, fileno $woken, 1) {
        sysread $woken, my $bytes, 4096;
        while ((my $pid = waitpid -1, WNOHANG) > 0) {
            my $status = $?;
            my $end = delete $at_end{$pid};
            $end->($status) if $end;
        }
    }
}
