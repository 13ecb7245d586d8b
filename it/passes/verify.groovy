def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /\[INFO\] idealint [^ ]+, profile qemu-2020 \(none is named, but the pages are laid out as it prescribes\), no configuration file/
assert log.contains('[INFO] The idea is fine.')
assert !log.contains('[ERROR]') && !log.contains('[WARNING] src')
assert !new File(basedir, 'target/idealint').exists()
