// The same web as in the project that is not offline.
return evaluate(new File(basedir, '../../../it/dead-link/prebuild.groovy'))
