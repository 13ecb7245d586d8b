def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /\[INFO\] idealint [^ ]+, profile qemu-2020 \(chosen by the layout of the pages\), no configuration file/
assert log.contains('[INFO] The idea is fine.')
assert !log.contains('[ERROR]') && !log.contains('[WARNING] src')
assert !new File(basedir, 'target/idealint').exists()
