import './ui/browser-back'
import './styles/browser.scss'
