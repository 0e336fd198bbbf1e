// Runs a script as mongosh would, against accounts and a replica set that a file keeps:
//   node mongosh-stand-in.js SCRIPT STATE
// Knows the rules that the script relies on: without any account the replica set and one first
// account may be made; after that only who signed in may make or change accounts.
const fs = require('fs');
const vm = require('vm');

const [script, stateFile] = process.argv.slice(2);
const state = fs.existsSync(stateFile)
  ? JSON.parse(fs.readFileSync(stateFile, 'utf8'))
  : { replicaSet: null, looksUntilPrimary: 2, accounts: {} };
let signedIn = null;

const refuse = (code, message) => {
  throw Object.assign(new Error(message), { code });
};
const mayManage = () => signedIn !== null || Object.keys(state.accounts).length === 0;
const key = (database, user) => `${database}.${user}`;

const database = (name) => ({
  hello: () => {
    if (!state.replicaSet) return { ok: 1, isWritablePrimary: false };
    state.looksUntilPrimary -= 1;
    return { ok: 1, setName: state.replicaSet._id, isWritablePrimary: state.looksUntilPrimary < 0 };
  },
  getSiblingDB: database,
  auth: (user, pwd) => {
    const account = state.accounts[key(name, user)];
    if (!account || account.pwd !== pwd) refuse(18, 'Authentication failed.');
    signedIn = key(name, user);
  },
  getUser: (user) => (mayManage() ? state.accounts[key(name, user)] ?? null : refuse(13, 'requires authentication')),
  createUser: ({ user, pwd, roles }) => {
    if (!mayManage()) refuse(13, 'Command createUser requires authentication');
    if (state.looksUntilPrimary >= 0) refuse(10107, 'not primary');
    if (state.accounts[key(name, user)]) refuse(51003, 'User already exists');
    state.accounts[key(name, user)] = { pwd, roles };
  },
  updateUser: (user, { pwd, roles }) => {
    if (!mayManage()) refuse(13, 'Command updateUser requires authentication');
    state.accounts[key(name, user)] = { pwd, roles };
  },
});

const shell = {
  db: database('admin'),
  rs: {
    initiate: (configuration) => {
      if (!mayManage()) refuse(13, 'Command replSetInitiate requires authentication');
      if (state.replicaSet) refuse(23, 'already initialized');
      state.replicaSet = configuration;
    },
  },
  sleep: () => {},
  print: (text) => console.log(text),
  process,
  Date,
};
try {
  vm.runInNewContext(fs.readFileSync(script, 'utf8'), shell);
} finally {
  fs.writeFileSync(stateFile, JSON.stringify(state));
}
